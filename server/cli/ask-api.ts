import type { Database } from '../../cypher/database.ts';
import type { Ask } from '../../picture/gathering/questions.ts';

/** Asks the API without a server. Loading it takes half a second, for which only the commands wait that need it. */
export async function askApi(database: Database, clearance: number): Promise<Ask> {
  const [{ buildMegaphoneSchema }, { askWithin }] = await Promise.all([
    import('../schema.ts'),
    import('../pictures/ask.ts'),
  ]);
  return askWithin(await buildMegaphoneSchema(), database, clearance);
}
