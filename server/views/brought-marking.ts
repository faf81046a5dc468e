import type { Database } from '../../cypher/database.ts';
import { defaultLimits } from '../access/limits.ts';
import { LONGEST } from '../paths/path.resolver.ts';
import type { SavedViewWish } from './view-shape.ts';

const most = defaultLimits.largestExpansion;

/** The highest marking of what a view brings in beyond its filters: 0 where it brings nothing. */
export async function broughtMarking(
  database: Database,
  { grown, between }: SavedViewWish,
  clearance: number,
): Promise<number> {
  const ids = new Set<string>([...(grown ?? []).map(({ node }) => node), ...(between ?? [])]);
  for (const { node, kind, direction } of grown ?? []) {
    const asked = { id: node, relations: [`${kind} ${direction}`], first: most, clearance };
    for (const { id } of await database.read('neighbours', asked)) ids.add(String(id));
  }
  const [from, to] = between ?? [];
  if (from && to)
    for (const { nodes: way } of await database.read('paths', { from, to, maxLength: LONGEST, first: 5, clearance }))
      for (const { id } of way as { id: string }[]) ids.add(id);
  if (ids.size === 0) return 0;
  const [row] = await database.read('markingAmong', { ids: [...ids], clearance });
  return Number(row?.marking ?? 0);
}
