import { useView } from '../store/store.ts';
import { select } from '../store/transitions.ts';
import { Name } from '../transliteration/name.tsx';
import { Foreign } from './foreign.tsx';

/** Opens the panel of what it names. Not an address of the world outside: those are never live. */
export function EntryLink({ id, name, className = 'entry-link' }: { id: string; name: string; className?: string }) {
  const go = useView((store) => store.go);
  return (
    <button type="button" className={className} onClick={() => go(select(id))}>
      {className.includes('claim-text') ? <Foreign>{name}</Foreign> : <Name>{name}</Name>}
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
