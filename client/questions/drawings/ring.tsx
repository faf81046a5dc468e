import { useView } from '../../store/store.ts';
import { select } from '../../store/transitions.ts';
import { texts } from '../../texts.ts';

interface Named {
  id: string;
  name: string;
}
interface Link {
  from: Named;
  to: Named;
  weight: number;
}

/** Channels on a ring, a chord for each two that act together, its width by what they share. */
export function Ring({ links }: { links: readonly Link[] }) {
  const go = useView((store) => store.go);
  const nodes = [...new Map(links.flatMap(({ from, to }) => [from, to]).map((node) => [node.id, node])).values()];
  const most = Math.max(...links.map(({ weight }) => weight));
  const radius = Math.max(110, nodes.length * 9);
  const side = radius + 150;
  const placeOf = (id: string) => {
    const angle = (2 * Math.PI * nodes.findIndex((node) => node.id === id)) / nodes.length - Math.PI / 2;
    return {
      x: side + radius * Math.cos(angle),
      y: radius + 30 + radius * Math.sin(angle),
      right: Math.cos(angle) >= 0,
    };
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no element for a group of its own controls
    <svg
      className="ring"
      role="group"
      aria-label={texts.questions.names.together}
      viewBox={`0 0 ${2 * side} ${2 * radius + 60}`}
    >
      {links.map(({ from, to, weight }) => {
        const [a, b] = [placeOf(from.id), placeOf(to.id)];
        return (
          <line key={`${from.id} ${to.id}`} x1={a.x} y1={a.y} x2={b.x} y2={b.y} strokeWidth={1 + (5 * weight) / most}>
            <title>{`${from.name} – ${to.name}: ${weight}`}</title>
          </line>
        );
      })}
      {nodes.map(({ id, name }) => {
        const { x, y, right } = placeOf(id);
        const open = () => go(select(id));
        return (
          // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in an SVG
          <g
            key={id}
            role="button"
            tabIndex={0}
            aria-label={name}
            onClick={open}
            onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && open()}
          >
            <circle cx={x} cy={y} r={8} />
            <text x={x + (right ? 13 : -13)} y={y + 4} textAnchor={right ? 'start' : 'end'}>
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
