import type { Row } from '../../../cypher/decode.ts';

/** Every marking, and beyond: a check must see what has a wrong one. */
export const EVERYTHING = Number.MAX_SAFE_INTEGER;
const PAGE = 2_000;

interface PageParams {
  after: string;
  limit: number;
  clearance: number;
}

/** All rows of a statement that gives them in order of id, page by page. */
export async function* pages(read: (page: PageParams) => Promise<Row[]>, limit = PAGE): AsyncGenerator<Row[]> {
  for (let after = ''; ; ) {
    const rows = await read({ after, limit, clearance: EVERYTHING });
    if (rows.length > 0) yield rows;
    if (rows.length < limit) return;
    after = String(rows.at(-1)?.id);
  }
}
