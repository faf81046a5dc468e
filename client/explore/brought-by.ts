import type { Client } from 'urql';
import type { Brought } from '../../picture/explored.ts';
import { type Facts, FactsDocument, NeighboursDocument } from '../api/neighbourhood.ts';
import type { Growth } from '../store/exploration.ts';
import { asNode } from './as-node.ts';

/** As many as a picture can hold. */
export const mostNeighbours = 1000;
/** What is told of a node holds lists, so that a request for many would cost too much. */
const together = 100;
const told = new Set(['Person', 'Organization', 'Collective', 'Channel', 'Claim', 'Narrative']);

/** Asks for what an expansion brings: first the neighbours, then the facts about those of them that have any to show. */
export async function broughtBy(client: Client, { node, kind, direction }: Growth): Promise<Brought> {
  const variables = { id: node, relations: [{ kind, direction }], first: mostNeighbours };
  const { data, error } = await client.query(NeighboursDocument, variables).toPromise();
  if (!data) throw error ?? new Error('The server has sent no neighbours');
  const { nodes, edges, total } = data.neighbourhood;
  const ids = nodes.filter((each) => told.has(each.kind)).map(({ id }) => id);
  const parts = Array.from({ length: Math.ceil(ids.length / together) }, (_, at) =>
    ids.slice(at * together, (at + 1) * together),
  );
  const facts = new Map<string, Facts>();
  for (const part of parts) {
    const answer = await client.query(FactsDocument, { ids: part }).toPromise();
    if (!answer.data) throw answer.error ?? new Error('The server has sent no facts');
    for (const fact of answer.data.nodes) if (fact) facts.set(fact.id, fact);
  }
  return { parent: node, nodes: nodes.map((each) => asNode(each, facts.get(each.id))), edges, total };
}
