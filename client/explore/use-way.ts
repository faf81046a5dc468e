import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { Brought } from '../../picture/explored.ts';
import { drawnWay, type WayData, type WayNode } from '../../picture/gathering/way.ts';
import { type PathResult, PathsDocument } from '../api/neighbourhood.ts';
import { useView } from '../store/store.ts';

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

const wayOf = ({ nodes, edges }: PathResult): WayData => ({ nodes: nodes.map((node): WayNode => node), edges });

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
    return drawnWay(wayOf(way));
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
