import type { Database } from '../../cypher/database.ts';
import type { NetworkFilter } from '../amplification/network.input.ts';
import { pictureMarking } from '../amplification/picture-marking.ts';
import { readNetwork, statementsOf } from '../amplification/read-network.ts';

/** What a view's picture is made of now, as far as a clearance allows. */
export interface ViewPicture {
  statements: string[];
  /** The highest marking of what it rests on. */
  marking(): Promise<number>;
}

export async function viewPicture(
  database: Database,
  filter: NetworkFilter,
  expanded: readonly string[],
  clearance: number,
): Promise<ViewPicture> {
  const rows = await readNetwork(database, filter, expanded, clearance);
  const statements = Array.from(statementsOf(rows.said, rows.amplifiers), (each) => rows.said.statements.at(each));
  return { statements, marking: () => pictureMarking(database, rows, clearance) };
}

/** A filter as it was kept, its times as times again. */
export function keptFilter(json: string): NetworkFilter {
  const filter = JSON.parse(json) as NetworkFilter & { from?: string | null; until?: string | null };
  const time = (value: unknown) => (typeof value === 'string' ? new Date(value) : undefined);
  return { ...filter, from: time(filter.from), until: time(filter.until) };
}
