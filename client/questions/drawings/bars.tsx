import { EntryLink } from '../../panels/entry-link.tsx';

interface Bar {
  id: string;
  name: string;
  /** Null where nobody has stated it, which is not zero: the bar is then dashed and hollow. */
  value: number | null;
  figure: string;
  strong: boolean;
}

/** One bar for each, against the longest. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return (
    <ul className="bars">
      {bars.map(({ id, name, value, figure, strong }) => (
        <li key={id}>
          <span className="bar-name">
            <EntryLink id={id} name={name} />
          </span>
          <span className="bar-track" aria-hidden>
            <span
              className={value === null ? 'bar bar-unknown' : strong ? 'bar bar-strong' : 'bar'}
              style={{ width: `${value === null ? 12 : Math.max(0.6, (100 * value) / most)}%` }}
            >
              {value === null ? '?' : ''}
            </span>
          </span>
          <span className="bar-figure">{figure}</span>
        </li>
      ))}
    </ul>
  );
}
