import neo4j, { type Driver, type ManagedTransaction, type Plan, type Session } from 'neo4j-driver';
import { loadCatalogue } from './catalogue.ts';
import { DatabaseUnavailable, explain } from './database-errors.ts';
import { decodeRecord, encodeParams, type Row } from './decode.ts';
import type { NamedStatement } from './parse-statements.ts';
import { sampleParams } from './sample-params.ts';
import type { ReadParams, WriteParams } from './statement-params.ts';

/** Where a Neo4j listens and who asks; `database` is Neo4j's name of it, `neo4j` by default. */
export interface Connection {
  uri: string;
  user: string;
  password: string;
  database?: string;
}

/** Runs named statements inside one transaction. */
export interface Transaction {
  run<K extends keyof WriteParams>(name: K, params: WriteParams[K]): Promise<Row[]>;
  /** Runs a statement that reads, and sees what the transaction has written so far. */
  read<K extends keyof ReadParams>(name: K, params: ReadParams[K]): Promise<Row[]>;
}

/** A request waits this long at most for Neo4j before it is told that Neo4j does not answer. */
const PATIENCE_MS = 4_500;
/** Longest run of one statement in Neo4j; Neo4j itself ends it then. */
const STATEMENT_LIMIT_MS = 10_000;
/** The same for its first run, in which a Neo4j that has just started may plan it longer than it runs. */
const FIRST_RUN_LIMIT_MS = 30_000;

/** Rows that Neo4j sends of a scan before it waits to be asked for more: they are many, and none of them is kept. */
const SCAN_FETCH_SIZE = 10_000;

/** The only door to Neo4j: named statements with checked parameters in, plain rows out. */
export class Database {
  readonly #bookmarks = neo4j.bookmarkManager();
  /** What Neo4j has run, and so has planned. */
  readonly #planned = new Set<string>();

  constructor(
    private readonly driver: Driver,
    private readonly name: string,
    private readonly catalogue: ReadonlyMap<string, NamedStatement>,
  ) {}

  /** Runs a statement that reads, auto-commit, on a reader of a cluster. Rejects with DatabaseUnavailable or StatementError. */
  async read<K extends keyof ReadParams>(name: K, params: ReadParams[K]): Promise<Row[]> {
    const statement = this.#statement(name, 'reads');
    const plan = planOf(statement, params);
    const timeout = this.#limitOf(plan);
    return this.#withSession('READ', { limit: timeout }, async (session) => {
      const result = await session.run(statement.text, encodeParams(statement, params), { timeout });
      this.#planned.add(plan);
      return result.records.map(decodeRecord);
    });
  }

  /**
   * Runs a statement that reads and hands over each row as it comes, as values in the order of its columns: for more rows
   * than anybody should hold at once. The values are scalars. Rejects as `read` does.
   */
  async scan<K extends keyof ReadParams>(
    name: K,
    params: ReadParams[K],
    each: (values: readonly unknown[]) => void,
  ): Promise<void> {
    const statement = this.#statement(name, 'reads');
    const plan = planOf(statement, params);
    const timeout = this.#limitOf(plan);
    await this.#withSession('READ', { limit: timeout, fetchSize: SCAN_FETCH_SIZE }, async (session) => {
      const result = session.run(statement.text, encodeParams(statement, params), { timeout });
      await new Promise<void>((resolve, reject) => {
        result.subscribe({
          // the record's own iterator takes longer than everything else that is done with a row
          onNext: (record) => each(record.keys.map((_, column) => record.get(column))),
          onCompleted: () => resolve(),
          onError: reject,
        });
      });
      this.#planned.add(plan);
    });
  }

  /**
   * What the database has committed last, by whomever: while it is the same, every read finds the same. Null where the
   * database does not say.
   */
  async lastCommit(): Promise<string | null> {
    return this.#withSession('READ', {}, async (session) => {
      await session.run('RETURN 1');
      return session.lastBookmarks().join(' ') || null;
    });
  }

  /**
   * Hands over the rows of a statement that reads one after another, as fast as they are taken and for as long as it takes:
   * for commands that look at all there is, never for a request. Rejects as `read` does.
   */
  async *stream<K extends keyof ReadParams>(name: K, params: ReadParams[K]): AsyncGenerator<Row> {
    const statement = this.#statement(name, 'reads');
    const session = this.#session('READ');
    try {
      for await (const record of session.run(statement.text, encodeParams(statement, params)))
        yield decodeRecord(record);
    } catch (error) {
      throw explain(error);
    } finally {
      closeAtLeisure(session);
    }
  }

  /** Runs one statement that writes, in a transaction of its own that is tried again after a passing fault. */
  async write<K extends keyof WriteParams>(name: K, params: WriteParams[K]): Promise<Row[]> {
    return this.transaction((tx) => tx.run(name, params));
  }

  /** Runs several statements as one: all of them or none. The work may run more than once, so it must be idempotent. */
  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#withSession('WRITE', {}, (session) =>
      session.executeWrite((managed) =>
        work({
          run: (name, params) => this.#run(managed, this.#statement(name, 'writes'), params),
          read: (name, params) => this.#run(managed, this.#statement(name, 'reads'), params),
        }),
      ),
    );
  }

  /** Runs one constant statement of a migration. */
  async script(text: string): Promise<void> {
    await this.#withSession('WRITE', {}, (session) => session.run(text));
  }

  /** What kind of Neo4j answers: the first thing that one which has just started is asked, and may take long to. */
  async server(): Promise<{ version: string; edition: string }> {
    const [row] = await this.#withSession('READ', { limit: FIRST_RUN_LIMIT_MS }, async (session) => {
      const text = 'CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition AS edition';
      return (await session.run(text)).records.map(decodeRecord);
    });
    return { version: String(row?.version), edition: String(row?.edition) };
  }

  /** The operators of a statement's plan, without running it: for tests. */
  async plan(name: keyof ReadParams | keyof WriteParams): Promise<string[]> {
    const statement = this.catalogue.get(name);
    if (!statement) throw new Error(`No statement is named ${name}.`);
    return this.#withSession('READ', {}, async (session) => {
      const params = encodeParams(statement, sampleParams(statement));
      const { summary } = await session.run(`EXPLAIN ${statement.text}`, params);
      return summary.plan ? operatorsOf(summary.plan) : [];
    });
  }

  /** Runs a statement that reads once, for nothing, so that Neo4j has its plan ready: planning may take a second. */
  async warm(name: keyof ReadParams): Promise<void> {
    const statement = this.#statement(name, 'reads');
    const sample = sampleParams(statement);
    const params = encodeParams(statement, sample);
    const timeout = FIRST_RUN_LIMIT_MS;
    await this.#withSession('READ', { limit: timeout }, (session) => session.run(statement.text, params, { timeout }));
    this.#planned.add(planOf(statement, sample));
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  async #run(tx: ManagedTransaction, statement: NamedStatement, params: object): Promise<Row[]> {
    return (await tx.run(statement.text, encodeParams(statement, params))).records.map(decodeRecord);
  }

  #statement(name: string, access: 'reads' | 'writes'): NamedStatement {
    const statement = this.catalogue.get(name);
    if (statement?.access !== access) throw new Error(`No statement that ${access} is named ${name}.`);
    return statement;
  }

  #limitOf(plan: string): number {
    return this.#planned.has(plan) ? STATEMENT_LIMIT_MS : FIRST_RUN_LIMIT_MS;
  }

  async #withSession<T>(
    mode: 'READ' | 'WRITE',
    { limit = STATEMENT_LIMIT_MS, fetchSize }: { limit?: number; fetchSize?: number },
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = this.#session(mode, fetchSize);
    try {
      return mode === 'READ' ? await withPatience(work(session), limit + PATIENCE_MS) : await work(session);
    } catch (error) {
      throw explain(error);
    } finally {
      closeAtLeisure(session);
    }
  }

  #session(mode: 'READ' | 'WRITE', fetchSize?: number): Session {
    return this.driver.session({
      database: this.name,
      ...(fetchSize && { fetchSize }),
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.#bookmarks,
    });
  }
}

/** Neo4j plans a statement anew for a parameter that is null or not, and for every order of size of one that is a list. */
function planOf({ name, params: declared }: NamedStatement, params: object): string {
  let plan = name;
  for (const param of declared.keys()) {
    const value = (params as Row)[param];
    plan += Array.isArray(value) ? ` ${String(value.length).length}` : value === null ? ' null' : ' one';
  }
  return plan;
}

/** A session whose server has gone may never close: nobody waits for it. */
function closeAtLeisure(session: Session): void {
  session.close().catch(() => undefined);
}

/** Connects and makes sure that Neo4j answers and accepts the password. Rejects with DatabaseUnavailable or WrongPassword. */
export async function connect({ uri, user, password, database = 'neo4j' }: Connection): Promise<Database> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 16,
    connectionTimeout: PATIENCE_MS - 500,
    // whoever waits behind sixteen long statements of our own is not told that Neo4j is gone
    connectionAcquisitionTimeout: STATEMENT_LIMIT_MS + PATIENCE_MS,
    maxTransactionRetryTime: PATIENCE_MS,
    fetchSize: 1_000,
  });
  try {
    await driver.verifyConnectivity({ database });
  } catch (error) {
    await driver.close();
    throw explain(error);
  }
  return new Database(driver, database, loadCatalogue());
}

function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType, ...children.flatMap(operatorsOf)];
}

async function withPatience<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseUnavailable('Neo4j did not answer in time.')), ms);
  });
  try {
    return await Promise.race([work, patience]);
  } finally {
    clearTimeout(timer);
  }
}
