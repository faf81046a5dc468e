import { EntryLink } from '../../panels/entry-link.tsx';
import { texts } from '../../texts.ts';

interface Carriage {
  channel: { id: string; displayName: string };
  at: string;
  lagSec: number;
}

/** A line of time from the first mover on, one lane for each channel. */
export function Spread({ spread }: { spread: readonly Carriage[] }) {
  const { questions } = texts;
  const longest = Math.max(1, ...spread.map(({ lagSec }) => lagSec));
  return (
    <ul className="bars spread">
      {spread.map((each, at) => (
        <li key={`${each.channel.id} ${each.at}`}>
          <span className="bar-name">
            <EntryLink id={each.channel.id} name={each.channel.displayName} />
          </span>
          <span className="bar-track" aria-hidden>
            <span
              className={at === 0 ? 'dot dot-first' : 'dot'}
              style={{ left: `${(100 * each.lagSec) / longest}%` }}
            />
          </span>
          <span className="bar-figure">
            {at === 0 ? `${questions.firstMover}, ${texts.minute(each.at)}` : `+ ${questions.lag(each.lagSec)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
