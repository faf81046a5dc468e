import DataLoader from 'dataloader';
import type { Database } from '../../cypher/database.ts';
import { NO_PAGE, type Page } from '../../cypher/page.ts';
import type { ReadParams } from '../../cypher/statement-params.ts';

/**
 * What a selection asks of one type's statement: the names of the selected fields, each with the properties that it
 * selects of the objects it holds, which are none where it holds values.
 */
export type Want = Readonly<Record<string, readonly string[]>>;

/** An object of the graph as the resolvers pass it on: its type and id, and the columns that somebody has loaded. */
export interface EntityRow {
  __typename: string;
  id: string;
  [column: string]: unknown;
}

/** Marks a row whose statement was asked for everything that its place in the query selects. */
const COMPLETE = Symbol('complete');

/** Whether a row was loaded for the place in the query where it stands. */
export function isComplete(row: EntityRow): boolean {
  return COMPLETE in row;
}

/** Statements that return a page as well as given ids. */
export type ListStatement =
  | 'actors'
  | 'assertions'
  | 'channels'
  | 'claims'
  | 'counterEvidence'
  | 'countries'
  | 'documents'
  | 'events'
  | 'imports'
  | 'narratives'
  | 'notes'
  | 'proposals'
  | 'statements';
/** Statements that return rows by id. */
export type RowStatement = ListStatement | 'claimFamilies' | 'places' | 'reachObservations' | 'sections' | 'topics';

/** What a list is narrowed by; a statement knows the names that it uses. */
export type Filter = Readonly<Record<string, unknown>>;

type Loader = DataLoader<string, EntityRow | null>;

/** Reads rows for one request: one statement a level of the query, each object once a selection. */
export class Rows {
  /** By statement and what it is asked for, as a text: so several places in the query share one. */
  readonly #loaders = new Map<string, Loader>();
  /** The same by the want of a place, since every row there asks for its loader. */
  readonly #ofWant = new WeakMap<Want, Map<RowStatement, Loader>>();

  constructor(
    private readonly database: Database,
    private readonly clearance: number,
  ) {}

  /** The row of an object, or null where the reader may not see it or it is not there. */
  byId(statement: RowStatement, id: string, want: Want): Promise<EntityRow | null> {
    return this.#loader(statement, want).load(id);
  }

  /** A page of a list, in order, each row with its `cursorKey`. */
  async page(statement: ListStatement, page: Page, filter: Filter, want: Want): Promise<EntityRow[]> {
    return this.#run(statement, { page, filter, want });
  }

  /** How many rows a list has in all. */
  async count(statement: keyof ReadParams, filter: Filter): Promise<number> {
    const [row] = await this.database.read(statement, { filter, clearance: this.clearance } as never);
    return Number(row?.total ?? 0);
  }

  #loader(statement: RowStatement, want: Want): Loader {
    const known = this.#ofWant.get(want)?.get(statement);
    if (known) return known;
    const key = `${statement} ${JSON.stringify(Object.entries(want).sort())}`;
    const loader = this.#loaders.get(key) ?? this.#newLoader(statement, want);
    this.#loaders.set(key, loader);
    this.#ofWant.set(want, (this.#ofWant.get(want) ?? new Map()).set(statement, loader));
    return loader;
  }

  #newLoader(statement: RowStatement, want: Want): Loader {
    return new DataLoader<string, EntityRow | null>(
      async (ids) => {
        const rows = await this.#run(statement, { page: { ...NO_PAGE, ids }, filter: {}, want });
        const byId = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => byId.get(id) ?? null);
      },
      { maxBatchSize: 10_000 },
    );
  }

  async #run(statement: RowStatement, asked: { page: Page; filter: Filter; want: Want }) {
    const params = { ...asked, clearance: this.clearance } as ReadParams[RowStatement];
    const rows = (await this.database.read(statement, params as never)) as EntityRow[];
    const held = Object.entries(asked.want).filter(([, properties]) => properties.length > 0);
    for (const row of rows) {
      (row as { [COMPLETE]?: true })[COMPLETE] = true;
      for (const [column, properties] of held) row[column] = named(row[column], properties);
    }
    return rows;
  }
}

/**
 * The objects that a branch returned, each as a list of its type and the properties that were asked for: names would
 * cost more than what they name. What is returned with names stays as it is.
 */
function named(value: unknown, properties: readonly string[]): unknown {
  if (!Array.isArray(value)) return value;
  if (typeof value[0] === 'string') return entity(value, properties);
  for (let i = 0; i < value.length; i++) if (Array.isArray(value[i])) value[i] = entity(value[i], properties);
  return value;
}

function entity(values: readonly unknown[], properties: readonly string[]): object {
  const row: Record<string, unknown> = { __typename: values[0] };
  for (let i = 0; i < properties.length; i++) row[properties[i] ?? ''] = values[i + 1];
  return row;
}
