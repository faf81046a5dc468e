import { type Marking, markings, type PictureData } from '../answer.ts';
import { type Brought, type Explored, withBrought } from '../explored.ts';
import type { Group } from '../grouped.ts';
import type { Network, NetworkEdge } from '../network.ts';
import { pictureQuery, pictureVariables } from '../query.ts';
import type { SavedViewData } from '../saved-view.ts';
import type { Words } from '../words/words.ts';
import { broughtBy, endsOf } from './brought-by.ts';
import { dated } from './dated.ts';
import { gatherGroups } from './gather-groups.ts';
import { type Ask, linksQuery, markingQuery, waysQuery } from './questions.ts';
import { type DrawnWay, drawnWay, type WayData } from './way.ts';

/** Everything that the picture of a view is drawn from. */
export interface Gathered {
  data: PictureData;
  explored: Explored;
  /** The groups of the picture, drawn as one or as their members. */
  groups: readonly Group[];
  /** Nodes and edges of the way that the view looks for; null where it looks for none, or there is none. */
  lit: ReadonlySet<string> | null;
  /** The highest marking of anything that is drawn. */
  marking: Marking;
}

/** Asks for all that a view shows, in the order in which the page does: its filters, groups, expansions, the way between two nodes. */
export async function gather(view: SavedViewData, ask: Ask, words: Words): Promise<Gathered> {
  const data = await ask<PictureData>(pictureQuery, pictureVariables(view));
  const { network, groups } = await gatherGroups(view, data.amplification, ask, words);
  const ground: Network = view.layout === 'timeline' ? dated(network, data.amplification.edges) : network;
  const expansions: Brought[] = [];
  for (const growth of view.grown) expansions.push(await broughtBy(growth, ask));
  const way = await wayBetween(view.between, ask);
  const brought = [...expansions, ...(way?.brought ?? [])];
  const alone = withBrought(ground, brought);
  const ends = endsOf(alone);
  const links = ends.of.length === 0 ? [] : (await ask<{ links: NetworkEdge[] }>(linksQuery, ends)).links;
  const explored = withBrought(ground, brought, links);
  const marking = brought.length === 0 ? 'CLEAR' : await markingOf(explored, ask);
  return { data, explored, groups, lit: way?.lit ?? null, marking: highest(data.amplification.marking, marking) };
}

export const highest = (...all: readonly Marking[]): Marking =>
  markings[Math.max(...all.map((marking) => markings.indexOf(marking)))] ?? 'RED';

async function markingOf({ network }: Explored, ask: Ask): Promise<Marking> {
  const ids = network.nodes.filter(({ kind }) => kind !== 'Group').map(({ id }) => id);
  return (await ask<{ highestMarking: Marking }>(markingQuery, { ids })).highestMarking;
}

async function wayBetween([from, to]: readonly string[], ask: Ask): Promise<DrawnWay | null> {
  if (from === undefined || to === undefined) return null;
  const { paths } = await ask<{ paths: WayData[] }>(waysQuery, { from, to });
  return paths[0] ? drawnWay(paths[0]) : null;
}
