import type { Reach } from '../api/fragments.ts';
import { count, texts } from '../texts.ts';
import { EntryLink } from './entry-link.tsx';

/** Known reach, and by name everyone whose reach nobody has stated. */
export function ReachLine({ reach }: { reach: Reach }) {
  const unknown = reach.unknown.map((node) => ({
    id: node.id,
    name: 'name' in node ? node.name : 'displayName' in node ? node.displayName : node.id,
  }));
  return (
    <div className="reach">
      {reach.channels > 0 && (
        <p>
          <strong>{count(reach.known)}</strong> {texts.panel.reachOver(reach.known, reach.channels)}
        </p>
      )}
      {reach.channels === 0 && unknown.length === 0 && <p className="dim-text">{texts.panel.noCarrier}</p>}
      {unknown.length > 0 && (
        <p className="unknown-reach">
          <span className="question" aria-hidden>
            ?
          </span>{' '}
          {texts.panel.reachUnknownOf}{' '}
          {unknown.map((entry) => (
            <EntryLink key={entry.id} {...entry} />
          ))}
          {reach.unknownCount > unknown.length && ` ${texts.panel.andMore(reach.unknownCount - unknown.length)}`}
        </p>
      )}
    </div>
  );
}
