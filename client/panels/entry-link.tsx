import { useView } from '../store/store.ts';
import { select } from '../store/transitions.ts';
import { Name } from '../transliteration/name.tsx';
import { Foreign } from './foreign.tsx';

interface Props {
  id: string;
  name: string;
  /** Set large, as the words that a screen is about. */
  large?: boolean;
}

/** Opens the panel of what it names, a claim never as if it were true. Not an address of the world outside: those are never live. */
export function EntryLink({ id, name, large = false }: Props) {
  const go = useView((store) => store.go);
  const claim = id.startsWith('claim:');
  return (
    <button
      type="button"
      className={`entry-link${claim ? ' claim-text' : ''}${large ? ' claim-large' : ''}`}
      onClick={() => go(select(id))}
    >
      {claim ? <Foreign>{name}</Foreign> : <Name>{name}</Name>}
    </button>
  );
}

export function EntryLinks({ entries }: { entries: readonly { id: string; name: string }[] }) {
  return (
    <ul className="entry-links">
      {entries.map((entry) => (
        <li key={entry.id}>
          <EntryLink {...entry} />
        </li>
      ))}
    </ul>
  );
}
