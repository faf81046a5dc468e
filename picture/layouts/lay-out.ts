import { setApart } from './apart.ts';
import { middleOf, placeBeside } from './beside.ts';
import { concentricLayout } from './concentric.ts';
import { type LoadElk, layeredLayout } from './layered.ts';
import { Occupied } from './occupied.ts';
import type { LayoutAnswer, LayoutNode, LayoutRequest, Places } from './request.ts';
import { timelineLayout } from './timeline.ts';

/**
 * Where every node stands: the same for the same request, wherever it is computed. What came after the arranging is set beside
 * the node that brought it; no two names overlap, but where the user has put them on each other.
 */
export async function layOut(request: LayoutRequest, loadElk: LoadElk): Promise<LayoutAnswer> {
  const late = new Set(request.waves.flatMap(({ ids }) => ids));
  const early = request.nodes.filter(({ id }) => !late.has(id));
  const ids = new Set(early.map(({ id }) => id));
  const links = request.links.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const { places, days } = await engine(request, early, links, loadElk);
  const prints = new Map(request.nodes.map(({ id, print }) => [id, print]));
  const put = request.placed.filter(({ id }) => prints.has(id));
  for (const { id, x, y } of put) if (places.has(id)) places.set(id, { x, y });
  setApart(places, prints, new Set(put.map(({ id }) => id)));
  addWaves(request, places, new Map(request.nodes.map((node) => [node.id, node])));
  for (const { id, x, y } of put) places.set(id, { x, y });
  return { places: [...places].map(([id, { x, y }]) => ({ id, x: Math.round(x), y: Math.round(y) })), days };
}

async function engine(
  { layout }: LayoutRequest,
  nodes: LayoutNode[],
  links: LayoutRequest['links'],
  loadElk: LoadElk,
): Promise<{ places: Places; days: LayoutAnswer['days'] }> {
  if (layout === 'timeline') return timelineLayout(nodes);
  if (layout === 'concentric') return { places: concentricLayout(nodes), days: [] };
  if (layout === 'layered') return { places: await layeredLayout(nodes, links, loadElk), days: [] };
  // the largest of the engines, and only one of the layouts needs it
  const { forceLayout } = await import('./force.ts');
  return { places: forceLayout(nodes, links), days: [] };
}

function addWaves({ waves }: LayoutRequest, places: Places, nodes: ReadonlyMap<string, LayoutNode>): void {
  if (waves.length === 0) return;
  const ground = new Occupied();
  const middle = middleOf(places);
  for (const [id, place] of places) {
    const node = nodes.get(id);
    if (node) ground.add(place, node.print);
  }
  for (const { parent, ids } of waves) {
    const from = places.get(parent);
    if (!from) continue;
    for (const id of ids) {
      const node = nodes.get(id);
      if (!node) continue;
      const place = placeBeside(from, middle, node.print, ground);
      ground.add(place, node.print);
      places.set(id, place);
    }
  }
}
