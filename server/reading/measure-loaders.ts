import DataLoader from 'dataloader';
import type { Database } from '../../cypher/database.ts';
import { type Coverage, coverageOf, readStanding } from '../narratives/coverage.ts';
import type { EntityRow } from './rows.ts';

/** What reach is asked of: the statements that express claims, that stand in narratives, or that are given. */
export interface ReachOf {
  claims?: readonly string[];
  narratives?: readonly string[];
  statements?: readonly string[];
}

/** Known and unknown reach, as the statement `reach` returns it. */
export interface Reached {
  known: number;
  unknown: { __typename: string; id: string }[];
  /** What that is the sum of: the latest count of each channel that has one. */
  counts: number[];
}

/** A speaker's part in a narrative. */
export interface Voice {
  actor: EntityRow;
  statements: number;
  ratio: number;
}

/** The measures that resolvers of one request ask for, each in one statement for all that is asked at once. */
export interface Measures {
  reach: DataLoader<ReachOf, Reached, string>;
  /** Reach of an actor over the channels that it operates, by its id. */
  actorReach: DataLoader<string, Reached>;
  /** Rebuttal coverage of a narrative, by its id. */
  coverage: DataLoader<string, Coverage>;
  /** Share of voice of a narrative, by its id. */
  voices: DataLoader<string, Voice[]>;
}

const NO_REACH: Reached = { known: 0, unknown: [], counts: [] };

/** The loaders of one request. */
export function measureLoaders(database: Database, clearance: number): Measures {
  return {
    reach: new DataLoader<ReachOf, Reached, string>(
      async (asked) => {
        const keys = asked.map(({ claims = [], narratives = [], statements = [] }, key) => {
          return { key, claims: [...claims], narratives: [...narratives], statements: [...statements] };
        });
        const byKey = keyed<Reached>(await database.read('reach', { keys, clearance }));
        return keys.map(({ key }) => byKey.get(key) ?? NO_REACH);
      },
      { cacheKeyFn: (asked) => JSON.stringify(asked) },
    ),
    actorReach: new DataLoader(async (ids) => {
      const byKey = keyed<Reached>(await database.read('actorReach', { ids: [...ids], clearance }));
      return ids.map((id) => byKey.get(id) ?? NO_REACH);
    }),
    coverage: new DataLoader(async (ids) => {
      const claims = await readStanding(database, { narratives: ids }, clearance);
      return ids.map((id) => coverageOf(claims.filter((claim) => claim.narratives.includes(id))));
    }),
    voices: new DataLoader(async (ids) => {
      const byKey = keyed<{ voices: Voice[] }>(await database.read('voices', { ids: [...ids], clearance }));
      return ids.map((id) => shares(byKey.get(id)?.voices ?? []));
    }),
  };
}

function keyed<T>(rows: { key?: unknown }[]): Map<unknown, T> {
  return new Map(rows.map((row) => [row.key, row as T]));
}

function shares(voices: Voice[]): Voice[] {
  const all = voices.reduce((sum, voice) => sum + voice.statements, 0);
  return voices.map((voice) => ({ ...voice, ratio: voice.statements / all }));
}
