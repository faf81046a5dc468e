import DataLoader from 'dataloader';
import type { Database } from '../../cypher/database.ts';
import { NO_PAGE, type Page } from '../../cypher/page.ts';
import type { ReadParams } from '../../cypher/statement-params.ts';
import { isEntity, type ListStatement, type RowStatement, statementOf } from './kinds.ts';
import type { Selection, Want } from './selection.ts';

/** An object of the graph as the resolvers pass it on: its type and id, and the columns that somebody has loaded. */
export interface EntityRow {
  __typename: string;
  id: string;
  [column: string]: unknown;
}

/** What the statement that loaded a row was asked for: more than its columns, for a field may have a resolver instead. */
const ASKED = Symbol('asked');

type LoadedRow = EntityRow & { [ASKED]?: Want };

/** Whether a place in the query selects more of a row than it was loaded for. */
export function lacks(row: LoadedRow, want: Want): boolean {
  const asked = row[ASKED];
  if (asked === want) return false;
  for (const name in want) if (!(name in row) && !(asked && name in asked)) return true;
  return false;
}

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
    private readonly selection: Selection,
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
    const key = `${statement} ${this.selection.textOf(want)}`;
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
      (row as LoadedRow)[ASKED] = asked.want;
      for (const [column, properties] of held) row[column] = named(row[column], properties);
    }
    // whatever is to be loaded has its id returned first
    const loadable = held.filter(([, properties]) => properties[0] === 'id');
    await Promise.all(loadable.map(([column]) => this.#deepen(rows, column, asked.want)));
    return rows;
  }

  /**
   * Puts the rows of the next level in the place of objects that the query selects more of, all at once and before their
   * resolvers run, which would wait for each of them. What cannot be loaded is left to these, who say why.
   */
  async #deepen(rows: readonly EntityRow[], column: string, want: Want): Promise<void> {
    const first = this.selection.firstOf(want, column);
    const loading = new Map<string, Promise<EntityRow | null>>();
    for (const row of rows) {
      for (const one of listOf(row[column]).slice(0, first)) {
        if (!isEntityRow(one) || loading.has(one.id)) continue;
        const statement = statementOf(one.__typename);
        const below = this.selection.below(want, column, statement);
        if (lacks(one, below)) loading.set(one.id, this.byId(statement, one.id, below));
      }
    }
    if (loading.size === 0) return;
    const loaded = await Promise.all(loading.values()).catch(() => []);
    const byId = new Map(loaded.flatMap((row) => (row ? [[row.id, row] as const] : [])));
    const deeper = (one: unknown) => (isEntityRow(one) ? (byId.get(one.id) ?? one) : one);
    for (const row of rows) {
      const value = row[column];
      row[column] = Array.isArray(value) ? value.map(deeper) : deeper(value);
    }
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function isEntityRow(value: unknown): value is EntityRow {
  return (
    value !== null && typeof value === 'object' && 'id' in value && isEntity(String((value as EntityRow).__typename))
  );
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
