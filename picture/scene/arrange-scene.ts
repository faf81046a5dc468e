import { fromThousandths } from '../arrange-view.ts';
import type { Explored } from '../explored.ts';
import { freeArrangement, looksOf } from '../free-arrangement.ts';
import { type Arrangement, arrangeInFrame, type Place, type Size } from '../layout.ts';
import { middleOf, placeBeside } from '../layouts/beside.ts';
import { Occupied } from '../layouts/occupied.ts';
import { readingWithWaves } from '../layouts/reading-beside.ts';
import type { DaySign } from '../layouts/request.ts';
import type { Network } from '../network.ts';
import { measureText } from '../type/measure.ts';
import type { Words } from '../words/words.ts';
import type { DrawnView } from './drawn-view.ts';

/** Where everything stands on a sheet: as the page had it, or in the columns where no place is known. */
export function arrangeScene(explored: Explored, view: DrawnView, room: Size, words: Words): Arrangement {
  if (view.layout !== 'reading' && explored.network.nodes.some(({ id }) => view.positions.has(id)))
    return freely(explored.network, view, room, words);
  return inColumns(explored, view, room, words);
}

function inColumns({ network, waves }: Explored, view: DrawnView, room: Size, words: Words): Arrangement {
  const late = new Set(waves.flatMap(({ ids }) => ids));
  const early = { ...network, nodes: network.nodes.filter(({ id }) => !late.has(id)) };
  const within = (width: number) => {
    const base = arrangeInFrame(early, { ...room, width }, view.expanded, measureText, words);
    return { base, whole: readingWithWaves(base, network, waves, measureText, words) };
  };
  const wide = within(room.width);
  // what was brought in stands beside the columns, which make room for it
  const beside = wide.whole.size.width - wide.base.size.width;
  const { base, whole } = beside > 0 ? within(room.width - beside) : wide;
  const places = new Map(whole.places);
  if (view.layout === 'reading')
    for (const [id, place] of view.positions) if (places.has(id)) places.set(id, fromThousandths(place, base.size));
  return { ...whole, places };
}

/** The places that the page's layout gave; what has come since stands beside what it is joined to. */
function freely(network: Network, { layout, positions }: DrawnView, room: Size, words: Words): Arrangement {
  const looks = looksOf(network, measureText, words);
  const places = new Map(network.nodes.flatMap(({ id }) => (positions.has(id) ? [[id, placeIn(positions, id)]] : [])));
  const print = (id: string) => looks.prints.get(id) ?? { left: 0, right: 0, up: 0, down: 0 };
  const ground = new Occupied();
  for (const [id, place] of places) ground.add(place, print(id));
  const middle = middleOf(places);
  for (const { id } of network.nodes) {
    if (places.has(id)) continue;
    const joined = network.edges.find((edge) => edge.source === id || edge.target === id);
    const other = joined && (joined.source === id ? joined.target : joined.source);
    const place = placeBeside(places.get(other ?? '') ?? middle, middle, print(id), ground);
    ground.add(place, print(id));
    places.set(id, place);
  }
  const answer = {
    places: [...places].map(([id, place]) => ({ id, ...place })),
    days: layout === 'timeline' ? daysOf(network, places, (id) => print(id).up) : [],
  };
  return freeArrangement(answer, looks, room, words);
}

const placeIn = (places: ReadonlyMap<string, Place>, id: string): Place => places.get(id) ?? { x: 0, y: 0 };

const overDays = 34;

/** The day above each column of a timeline, over what was published on it. */
function daysOf(network: Network, places: ReadonlyMap<string, Place>, up: (id: string) => number): DaySign[] {
  const columns = new Map<string | null, number[]>();
  for (const { id, at } of network.nodes) {
    const day = at?.slice(0, 10) ?? null;
    columns.set(day, [...(columns.get(day) ?? []), placeIn(places, id).x]);
  }
  const top = Math.min(...network.nodes.map(({ id }) => placeIn(places, id).y - up(id)));
  return [...columns].map(([day, xs]) => ({
    ...{ day, x: Math.round(xs.reduce((sum, x) => sum + x, 0) / xs.length), y: Math.round(top) - overDays },
  }));
}
