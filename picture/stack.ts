import type { Box } from './box.ts';
import type { NetworkNode } from './network.ts';

/** px of the title above a group of claims. */
export const groupHeading = 26;
const narrowest = 46;

/** The middle column from top to bottom. */
export interface Stack {
  heights: { id: string; height: number; before: number; title?: string; narrative?: string }[];
}

/** Claims stand together under their narrative, in the place that it has among the others. */
export function stackOf(nodes: NetworkNode[], boxes: Map<string, Box>, expanded: readonly string[]): Stack {
  const groups = new Map<string, { title?: string; nodes: NetworkNode[] }>();
  for (const node of nodes) {
    const home = node.entity.narratives?.find((narrative) => expanded.includes(narrative.id));
    const key = node.kind === 'Claim' && home ? home.id : node.id;
    const group = groups.get(key) ?? { ...(key !== node.id && home && { title: home.title }), nodes: [] };
    group.nodes.push(node);
    groups.set(key, group);
  }
  const heights: Stack['heights'] = [];
  const inOrder =
    expanded.length === 0 ? [...groups] : [...groups].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  for (const [narrative, group] of inOrder)
    group.nodes.forEach((node, at) => {
      const first = at === 0 && group.title !== undefined;
      const height = boxes.get(node.id)?.height ?? narrowest;
      heights.push({
        id: node.id,
        height,
        before: first ? groupHeading : 0,
        ...(first && { title: group.title, narrative }),
      });
    });
  return { heights };
}
