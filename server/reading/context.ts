import type { Database } from '../../cypher/database.ts';
import { defaultLimits, type Limits } from '../access/limits.ts';
import type { Viewer } from '../access/viewer.ts';
import type { WordingEndpoint } from '../review/wording/endpoint.ts';
import { type Measures, measureLoaders } from './measure-loaders.ts';
import { Rows } from './rows.ts';
import { Selection } from './selection.ts';

/** What the resolvers of one request share. */
export interface Context extends Measures {
  database: Database;
  viewer: Viewer;
  /** The highest marking that the viewer may see; every read passes it on. */
  clearance: number;
  rows: Rows;
  selection: Selection;
  /** Objects of a page without a size, and of any. */
  pageSizes: Limits['pageSize'];
  /** A model that may be asked to word claims; none unless configured. */
  wording?: WordingEndpoint;
}

/** The context of one request by one viewer. */
export function createContext(
  database: Database,
  viewer: Viewer,
  limits: Limits = defaultLimits,
  wording?: WordingEndpoint,
): Context {
  const { clearance } = viewer;
  const selection = new Selection();
  return {
    database,
    viewer,
    clearance,
    rows: new Rows(database, clearance, selection),
    selection,
    pageSizes: limits.pageSize,
    wording,
    ...measureLoaders(database, clearance),
  };
}
