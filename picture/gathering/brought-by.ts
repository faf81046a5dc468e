import type { Growth } from '../exploration.ts';
import type { Brought, Explored } from '../explored.ts';
import type { NetworkEdge } from '../network.ts';
import { asNode, type Neighbour, type Told } from './as-node.ts';
import { type Ask, factsQuery, neighboursQuery } from './questions.ts';

/** As many neighbours as a picture can hold. */
export const mostNeighbours = 1000;
/** What is told of a node holds lists, so that a request for many would cost too much. */
const together = 100;
const told = new Set(['Person', 'Organization', 'Collective', 'Channel', 'Claim', 'Narrative']);

interface Neighbourhood {
  neighbourhood: { total: number; nodes: Neighbour[]; edges: NetworkEdge[] };
}

/** Asks for what an expansion brings: first the neighbours, then the facts about those of them that have any to show. */
export async function broughtBy({ node, kind, direction }: Growth, ask: Ask): Promise<Brought> {
  const variables = { id: node, relations: [{ kind, direction }], first: mostNeighbours };
  const { nodes, edges, total } = (await ask<Neighbourhood>(neighboursQuery, variables)).neighbourhood;
  const ids = nodes.filter((each) => told.has(each.kind)).map(({ id }) => id);
  const facts = new Map<string, Told>();
  for (let at = 0; at < ids.length; at += together) {
    const part = { ids: ids.slice(at, at + together) };
    for (const fact of (await ask<{ nodes: (Told | null)[] }>(factsQuery, part)).nodes)
      if (fact) facts.set(fact.id, fact);
  }
  return { parent: node, nodes: nodes.map((each) => asNode(each, facts.get(each.id))), edges, total };
}

/** Between what the relationships of a picture are asked for: what was brought in, and all that is drawn. */
export function endsOf({ waves, network }: Explored): { of: string[]; among: string[] } {
  return {
    of: waves.flatMap(({ ids }) => ids).slice(0, mostNeighbours),
    among: network.nodes.map(({ id }) => id).slice(0, mostNeighbours),
  };
}
