import { IconX } from '@tabler/icons-react';
import { Foreign } from '../panels/foreign.tsx';
import { useView } from '../store/store.ts';
import { filter } from '../store/transitions.ts';
import { texts } from '../texts.ts';
import { chosenOf, idsIn } from './chosen.ts';
import { useNames } from './use-names.ts';

/** Each choice that narrows the picture, to be taken away by itself. */
export function Chips() {
  const { view, go } = useView();
  const nameOf = useNames(idsIn(view));
  const chosen = chosenOf(view, nameOf, texts);
  if (chosen.length === 0) return null;
  return (
    <ul className="chips" aria-label={texts.filters.active}>
      {chosen.map(({ key, name, words, claim, without }) => (
        <li key={key} className="chip" title={words}>
          {name !== '' && <span className="chip-name">{name}</span>}
          <span className={claim ? 'chip-words claim-text' : 'chip-words'}>
            <Foreign>{words}</Foreign>
          </span>
          <button type="button" aria-label={texts.filters.remove(words)} onClick={() => go(filter(without))}>
            <IconX size={12} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
