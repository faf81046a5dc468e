import { collapse, grow, shrink } from '../store/exploration-steps.ts';
import { useView } from '../store/store.ts';
import { count, texts } from '../texts.ts';
import type { NeighbourCount } from './use-counts.ts';

interface Props {
  id: string;
  counts: readonly NeighbourCount[];
  /** How each entry is announced: a part of a menu, or a plain button. */
  role?: 'menuitem';
  onDone?: () => void;
}

/** Each relationship of a node with the number that waits behind it; a press brings them in, another takes them away. */
export function RelationList({ id, counts, role, onDone }: Props) {
  const { view, go } = useView();
  const isThere = ({ kind, direction }: NeighbourCount) =>
    view.grown.some((growth) => growth.node === id && growth.kind === kind && growth.direction === direction);
  const total = counts.reduce((sum, each) => sum + each.count, 0);
  if (counts.length === 0) return <p className="dim-text relation-none">{texts.explore.alone}</p>;
  const growths = counts.map(({ kind, direction }) => ({ node: id, kind, direction }));
  const step = (transition: Parameters<typeof go>[0]) => {
    go(transition);
    onDone?.();
  };
  const all = counts.every(isThere);
  return (
    <ul className="relation-list" role={role && 'none'}>
      <li role={role && 'none'}>
        <button
          type="button"
          role={role}
          aria-pressed={role ? undefined : all}
          onClick={() => step(all ? collapse(id) : grow(growths))}
        >
          <span>{all ? texts.explore.collapse : texts.explore.everything}</span>
          <span className="relation-count">{count(total)}</span>
        </button>
      </li>
      {counts.map((each) => {
        const growth = { node: id, kind: each.kind, direction: each.direction };
        const there = isThere(each);
        return (
          <li key={`${each.kind} ${each.direction}`} role={role && 'none'}>
            <button
              type="button"
              role={role}
              className={there ? 'there' : undefined}
              aria-pressed={role ? undefined : there}
              onClick={() => step(there ? shrink(growth) : grow([growth]))}
            >
              <span>
                {there ? '− ' : '+ '}
                {texts.explore.relation(each.kind, each.direction)}
              </span>
              <span className="relation-count">{count(each.count)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
