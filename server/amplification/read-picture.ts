import type { Database } from '../../cypher/database.ts';
import type { ActorRole } from '../actors/actor.type.ts';
import type { EntityRow } from '../reading/rows.ts';
import { type Gathering, gather, MOST_ALONE, widestFirst } from './groups/gather.ts';
import type { GroupBy } from './groups/group.type.ts';
import { homesBy } from './groups/homes.ts';
import { fitted } from './groups/room.ts';
import { drawNetwork, type PictureEdge } from './network.ts';
import type { NetworkRows } from './read-network.ts';

/** How a picture is wanted. */
export interface PictureOf {
  roles?: readonly ActorRole[] | null;
  groupBy: GroupBy;
  /** Ids of groups whose members are drawn. */
  open: readonly string[];
  /** Whether more is wanted than a first view draws. */
  opened: boolean;
}

/** Draws a picture: amplifiers one by one or in groups, and no more of everything than there is room for. */
export async function readPicture(database: Database, rows: NetworkRows, asked: PictureOf, clearance: number) {
  const gathered = await gathering(database, rows, asked, clearance);
  const ids = gathered.alone.map(({ who }) => rows.said.who.at(who));
  const named = await database.read('amplifierEntities', { ids, clearance });
  const entities = new Map(named.map(({ amplifier }) => [(amplifier as EntityRow).id, amplifier as EntityRow]));
  const authors = await readAuthors(database, rows, clearance);
  return fitted(await drawNetwork(rows, gathered, { entities, authors, roles: asked.roles }), asked.opened);
}

/** Which of those who answer wrote the documents that print it. */
export async function readAuthors(database: Database, rows: NetworkRows, clearance: number): Promise<Set<string>> {
  const givers = [...new Set(rows.answers.map(({ giver }) => giver.id))];
  const authors = await database.read('authorsAmong', { ids: givers, clearance });
  return new Set(authors.map(({ id }) => id as string));
}

async function gathering(
  database: Database,
  rows: NetworkRows,
  { groupBy, open }: PictureOf,
  clearance: number,
): Promise<Gathering> {
  const { said } = rows;
  if (rows.amplifiers.length <= MOST_ALONE) return { alone: rows.amplifiers, groups: [], openedFrom: new Map() };
  const labels = new Map(
    [...rows.narratives, ...rows.claims].map(({ id, title, text }) => [id, String(title ?? text)]),
  );
  const home = await homesBy(database, groupBy, rows.amplifiers, { said, labels, clearance });
  return gather(widestFirst(said, rows.amplifiers), groupBy, home, open);
}

/** Edges with the assertions that support them: of an amplifier, that it said or carried the statements which the edge names. */
export async function withAssertions(
  database: Database,
  { said }: NetworkRows,
  edges: readonly PictureEdge[],
  clearance: number,
): Promise<PictureEdge[]> {
  const asked = edges
    .filter(({ statements }) => statements.length > 0)
    .map(({ id, source, statements }) => {
      const who = said.who.find(source);
      const channels = who === undefined ? [] : [...said.channelsOf.of(who)].map((channel) => said.who.at(channel));
      return { id, statements: statements.map((each) => each.id), through: [source, ...channels] };
    });
  const rows = await database.read('edgeAssertions', { edges: asked, clearance });
  const found = new Map(rows.map(({ edge, assertions }) => [edge as string, assertions as string[]]));
  return edges.map((edge) => {
    const assertions = found.get(edge.id)?.map((id) => ({ __typename: 'Assertion' as const, id }));
    return assertions ? { ...edge, assertions } : edge;
  });
}
