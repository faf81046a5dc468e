import type { ELK } from 'elkjs/lib/elk-api.js';
import { air } from './footprint.ts';
import type { LayoutLink, LayoutNode, Places } from './request.ts';

/** The engine runs in a worker of its own on the page, and in the same process elsewhere. */
export type LoadElk = () => Promise<ELK>;

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.layered.spacing.nodeNodeBetweenLayers': '110',
  'elk.spacing.nodeNode': String(2 * air),
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
};

/** Layers from left to right in the direction of the edges, with few crossings (elk). */
export async function layeredLayout(
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[],
  load: LoadElk,
): Promise<Places> {
  const elk = await load();
  const graph = await elk.layout({
    id: 'picture',
    layoutOptions: options,
    children: nodes.map(({ id, print }) => ({
      id,
      width: print.left + print.right,
      height: print.up + print.down,
    })),
    edges: links.map(({ source, target }, at) => ({ id: `link ${at}`, sources: [source], targets: [target] })),
  });
  const prints = new Map(nodes.map(({ id, print }) => [id, print]));
  return new Map(
    (graph.children ?? []).map(({ id, x, y }) => [
      id,
      { x: (x ?? 0) + (prints.get(id)?.left ?? 0), y: (y ?? 0) + (prints.get(id)?.up ?? 0) },
    ]),
  );
}
