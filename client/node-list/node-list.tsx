import './node-list.css';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { isAuthor, type Network, type NetworkNode, reachStateOf, sideOf } from '../../picture/network.ts';
import { Foreign } from '../panels/foreign.tsx';
import { toggleGroup } from '../store/exploration-steps.ts';
import { useView } from '../store/store.ts';
import { select } from '../store/transitions.ts';
import { count, texts } from '../texts.ts';
import { Name } from '../transliteration/name.tsx';

const parts = ['amplifiers', 'narratives', 'claims', 'answers', 'beside'] as const;
const reachMarks = { known: '●', unknown: '◌', uncarried: '○' } as const;

function partOf(node: NetworkNode): (typeof parts)[number] {
  const side = sideOf(node);
  if (side !== 'middle') return side;
  return node.kind === 'Claim' ? 'claims' : 'narratives';
}

function markOf(node: NetworkNode, network: Network): string {
  if (node.kind === 'Group') return '◎';
  if (sideOf(node) === 'middle') return '▭';
  if (sideOf(node) === 'beside') return '▪';
  if (sideOf(node) === 'answers') return isAuthor(node) ? '◇' : '◆';
  return reachMarks[reachStateOf(node, network)];
}

function shortReach(node: NetworkNode, network: Network): string {
  if (node.kind === 'Group') return '';
  const state = reachStateOf(node, network);
  return state === 'known' ? count(node.reach ?? 0) : texts.table[state];
}

/** Every node of the picture for the keyboard and for those who do not see it; arrows walk, Enter opens, and closing leads back. */
export function NodeList({ network, onPoint }: { network: Network; onPoint: (id: string | null) => void }) {
  const { view, go } = useView();
  const list = useRef<HTMLElement>(null);
  const before = useRef(view.selected);
  useEffect(() => {
    const closed = view.selected === null ? before.current : null;
    before.current = view.selected;
    if (closed !== null) list.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(closed)}"]`)?.focus();
  }, [view.selected]);
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  const inOrder = [...network.nodes].sort((a, b) => (a.y ?? 0) - (b.y ?? 0));
  return (
    <nav className="node-list" aria-label={texts.list.label} ref={list} onKeyDown={walk}>
      {parts.map((part) => {
        const nodes = inOrder.filter((node) => partOf(node) === part);
        if (nodes.length === 0) return null;
        return (
          <section key={part}>
            <h3>
              {texts.list.parts[part]} <span className="panel-count">{nodes.length}</span>
            </h3>
            <ul>
              {nodes.map((node) => (
                <li key={node.id}>
                  <button
                    type="button"
                    data-node={node.id}
                    aria-current={view.selected === node.id}
                    onClick={() => go(node.kind === 'Group' && !node.group ? toggleGroup(node.id) : select(node.id))}
                    onFocus={() => onPoint(node.id)}
                    onBlur={() => onPoint(null)}
                    onMouseEnter={() => onPoint(node.id)}
                    onMouseLeave={() => onPoint(null)}
                  >
                    <span className={`list-mark ${part}`} aria-hidden>
                      {markOf(node, network)}
                    </span>
                    <span className={node.kind === 'Claim' ? 'list-name claim-text' : 'list-name'}>
                      {node.kind === 'Claim' ? <Foreign>{node.label}</Foreign> : <Name>{node.label}</Name>}
                    </span>
                    {part === 'amplifiers' && <span className="list-figure">{shortReach(node, network)}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
