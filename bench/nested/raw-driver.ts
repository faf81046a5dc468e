import neo4j, { type Driver } from 'neo4j-driver';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import { encodeParams } from '../../cypher/decode.ts';
import { NO_PAGE } from '../../cypher/page.ts';

type Row = Record<string, unknown>;
type Read = (statement: string, params: Row) => Promise<Row[]>;

/** The limit: Megaphone's own statements, sent by the driver alone, the rows taken as they come. */
export interface RawReader {
  nested(n: number): Promise<Row[]>;
  deep(n: number): Promise<Row[][]>;
}

/** Reads what the questions need with the bare driver: as many statements, in the same order, and nothing more. */
export function rawReader(driver: Driver): RawReader {
  const catalogue = loadCatalogue();
  const read: Read = async (name, params) => {
    const statement = catalogue.get(name);
    if (!statement) throw new Error(`No statement is named ${name}.`);
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    try {
      const encoded = encodeParams(statement, { filter: {}, clearance: 4, ...params });
      const { records } = await session.run(statement.text, encoded);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  const page = (n: number) => ({ page: { ...NO_PAGE, list: true, orderBy: 'ID', limit: n + 1 } });
  const byId = (ids: Iterable<unknown>) => ({ page: { ...NO_PAGE, ids: [...new Set(ids)] } });
  return {
    nested: (n) => read('claims', { ...page(n), want: { speakers: ['name'], counterEvidence: ['text'] } }),
    deep: async (n) => {
      const claims = await read('claims', { ...page(n), want: { statements: ['id', 'text'] } });
      const statements = await read('statements', {
        ...byId(inner(claims, 'statements')),
        want: { speakers: ['id', 'name'] },
      });
      const actors = await read('actors', {
        ...byId(inner(statements, 'speakers')),
        want: { channels: ['displayName'] },
      });
      return [claims, statements, actors];
    },
  };
}

function inner(rows: Row[], column: string): unknown[] {
  return rows.flatMap((row) => (row[column] as string[][]).map(([, id]) => id));
}
