/// <reference path="./cytoscape-fcose.d.ts" />
import cytoscape, { type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { air } from './footprint.ts';
import type { LayoutLink, LayoutNode, Places } from './request.ts';

cytoscape.use(fcose);

const columns = { amplifiers: -1, middle: 0, answers: 1, beside: 0.5 } as const;

/** Where the forces start: always the same, amplifiers to the left and answers to the right, so that a link opens the same picture. */
function startOf(node: LayoutNode, at: number, of: number) {
  return { x: columns[node.side] * 400 + ((at * 37) % 60), y: (at / of - 0.5) * 60 * Math.sqrt(of) };
}

/** Springs along the edges, and nodes that keep their distance (fcose). */
export function forceLayout(nodes: readonly LayoutNode[], links: readonly LayoutLink[]): Places {
  const core = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
    elements: [
      ...nodes.map((node, at) => ({
        data: {
          id: node.id,
          width: node.print.left + node.print.right + air,
          height: node.print.up + node.print.down + air,
        },
        position: startOf(node, at, nodes.length),
      })),
      ...links.map(({ source, target }, at) => ({ data: { id: `link ${at}`, source, target } })),
    ],
  });
  const options: LayoutOptions & Record<string, unknown> = {
    name: 'fcose',
    animate: false,
    randomize: false,
    fit: false,
    quality: 'default',
    packComponents: false,
    nodeRepulsion: 6000,
    idealEdgeLength: 110,
    edgeElasticity: 0.35,
    gravity: 0.3,
    numIter: nodes.length > 150 ? 600 : 2500,
  };
  core.layout(options).run();
  // an engine knows rectangles by their middle, a picture knows nodes by theirs
  const places: Places = new Map(
    nodes.map(({ id, print }) => {
      const { x, y } = core.getElementById(id).position();
      return [id, { x: x + (print.left - print.right) / 2, y: y + (print.up - print.down) / 2 }];
    }),
  );
  core.destroy();
  return places;
}
