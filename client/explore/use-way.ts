import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { Brought } from '../../picture/explored.ts';
import type { NetworkNode } from '../../picture/network.ts';
import { type PathResult, PathsDocument } from '../api/neighbourhood.ts';
import { useView } from '../store/store.ts';

export const nameOf = (node: PathResult['nodes'][number]): string =>
  ('name' in node && node.name) ||
  ('displayName' in node && node.displayName) ||
  ('title' in node && node.title) ||
  ('text' in node && node.text) ||
  ('id' in node ? String(node.id) : '');

function nodeOf(node: PathResult['nodes'][number]): NetworkNode {
  const id = String(node.id);
  const entity = { __typename: node.__typename, id };
  return { id, kind: node.__typename, label: nameOf(node), reach: null, reachKnown: false, roles: [], y: null, entity };
}

/** A way between two nodes, one of those that are equally short. */
export interface Way {
  ways: PathResult[];
  at: number;
  turn: (by: number) => void;
  fetching: boolean;
  failed: boolean;
  /** What of it has to be drawn, and what of it is to be seen. */
  brought: Brought[];
  lit: ReadonlySet<string> | null;
}

const none: PathResult[] = [];

/** Each node of a way stands beside the one before it, seen from the nearer end. */
function fromBothEnds(nodes: NetworkNode[], edges: Brought['edges']): Brought[] {
  const middle = Math.ceil(nodes.length / 2);
  const steps = [
    ...nodes.slice(1, middle).map((node, at) => ({ parent: nodes[at], node })),
    ...nodes
      .slice(middle, -1)
      .map((node, at) => ({ parent: nodes[middle + at + 1], node }))
      .reverse(),
  ];
  const last = nodes[0];
  return [
    ...steps.flatMap(({ parent, node }) => (parent ? [{ parent: parent.id, nodes: [node], edges: [] }] : [])),
    ...(last ? [{ parent: last.id, nodes: [], edges }] : []),
  ];
}

export function useWay(): Way {
  const [from, to] = useView((store) => store.view.between);
  const [{ data, fetching, error }] = useQuery({
    query: PathsDocument,
    variables: { from: from ?? '', to: to ?? '' },
    pause: from === undefined || to === undefined,
  });
  const [turned, setTurned] = useState({ ends: '', at: 0 });
  const ends = `${from} ${to}`;
  const ways = to === undefined || fetching ? none : (data?.paths ?? none);
  const at = turned.ends === ends && turned.at < ways.length ? turned.at : 0;
  const way = ways[at];
  const drawn = useMemo(() => {
    if (!way) return { brought: [], lit: null };
    const edges = way.edges.map(({ id, kind, source, target }) => ({ id, kind, source, target, weight: 1 }));
    const nodes = way.nodes.map(nodeOf);
    return {
      brought: fromBothEnds(nodes, edges),
      lit: new Set([...nodes.map(({ id }) => id), ...edges.map(({ id }) => id)]),
    };
  }, [way]);
  return {
    ways,
    at,
    turn: (by) => setTurned({ ends, at: (at + by + ways.length) % ways.length }),
    fetching,
    failed: error !== undefined,
    ...drawn,
  };
}
