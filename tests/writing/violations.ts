import { checkGraph } from '../../server/ingest/check/check.ts';
import { seededGraph } from '../graph.ts';

/** What the consistency check says of the graph, a line each. */
export async function violations(): Promise<string[]> {
  const found: string[] = [];
  for await (const { id, problem } of checkGraph(await seededGraph())) found.push(`${id} ${problem}`);
  return found;
}
