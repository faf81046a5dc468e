import { air } from './footprint.ts';
import type { LayoutNode, Places } from './request.ts';

const distance = 40;

/** Known reach, then unknown reach, then what has none: unknown is no small number. */
function classOf(node: LayoutNode): number {
  if (node.reach !== null) return 0;
  return node.side === 'amplifiers' ? 1 : 2;
}

/** Rings: the widest known reach in the middle, then narrower ones, then unknown reach, then what has none, each on rings of its own. */
export function concentricLayout(nodes: readonly LayoutNode[]): Places {
  const inOrder = [...nodes].sort(
    (a, b) => classOf(a) - classOf(b) || (b.reach ?? 0) - (a.reach ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const places: Places = new Map();
  let outer = 0;
  for (const ring of ringsOf(inOrder)) {
    const tall = Math.max(...ring.map(({ print }) => Math.max(print.up + print.down, 40)));
    const around = ring.reduce(
      (sum, { print }) => sum + Math.max(print.left + print.right, print.up + print.down) + air,
      0,
    );
    const radius = ring.length === 1 && outer === 0 ? 0 : Math.max(outer + tall / 2 + distance, around / (2 * Math.PI));
    ring.forEach(({ id }, at) => {
      const angle = (at / ring.length) * 2 * Math.PI - Math.PI / 2;
      places.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    });
    outer = radius + tall / 2;
  }
  return places;
}

function ringsOf(inOrder: readonly LayoutNode[]): LayoutNode[][] {
  const rings: LayoutNode[][] = [];
  for (const node of inOrder) {
    const ring = rings.at(-1);
    const full = ring && ring.length >= (rings.length === 1 ? 1 : 6 * (rings.length - 1));
    if (!ring?.[0] || full || classOf(ring[0]) !== classOf(node)) rings.push([node]);
    else ring.push(node);
  }
  return rings;
}
