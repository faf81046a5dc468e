import { type Network, type NetworkNode, sideOf } from '../../picture/network.ts';
import type { SelectionEdge } from '../api/selection.ts';
import { type Standing, standingOf } from '../matrix/cells.ts';

/** A statement at its time, in ms since 1970; null where nobody has dated it. */
export interface Moment {
  id: string;
  text: string;
  at: number | null;
  standing: Standing;
}

export interface Lane {
  node: NetworkNode;
  moments: Moment[];
}

export interface Timeline {
  lanes: Lane[];
  /** First and last time; null where nothing is dated. */
  span: { first: number; last: number } | null;
}

/** The statements of each amplifier in the order of time; whoever spoke first stands first, the undated last. */
export function timelineOf(network: Network, edges: readonly SelectionEdge[]): Timeline {
  const lanes = network.nodes
    .filter((node) => sideOf(node) === 'amplifiers')
    .map((node): Lane => {
      const said = edges.filter(({ kind, source }) => kind === 'AMPLIFIES' && source === node.id);
      const statements = new Map(said.flatMap((edge) => edge.statements.map((each) => [each.id, each])));
      const moments = [...statements.values()].map(({ id, text, publishedAt, claims }): Moment => {
        return { id, text, at: publishedAt === null ? null : Date.parse(publishedAt), standing: standingOf(claims) };
      });
      return { node, moments: moments.sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity)) };
    })
    .filter(({ moments }) => moments.length > 0);
  const times = lanes.flatMap(({ moments }) => moments.flatMap(({ at }) => (at === null ? [] : [at])));
  const start = ({ moments }: Lane) => moments[0]?.at ?? Infinity;
  lanes.sort((a, b) => (start(a) === start(b) ? (a.node.y ?? 0) - (b.node.y ?? 0) : start(a) - start(b)));
  // of many, a spread would take more arguments than a call may have
  const first = times.reduce((least, time) => Math.min(least, time), Infinity);
  const last = times.reduce((most, time) => Math.max(most, time), -Infinity);
  return { lanes, span: times.length === 0 ? null : { first, last } };
}

const dayLength = 86_400_000;

/** Days to mark on the axis: about so many, evenly spread, whole days. */
export function ticksOf({ first, last }: { first: number; last: number }, most = 6): number[] {
  const days = Math.max(1, Math.ceil((last - first) / dayLength));
  const stride = Math.max(1, Math.ceil(days / most)) * dayLength;
  const start = Math.ceil(first / dayLength) * dayLength;
  return Array.from({ length: most + 1 }, (_, at) => start + at * stride).filter((time) => time <= last);
}
