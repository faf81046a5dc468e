import './production.ts';
import 'reflect-metadata';
import { CannotStart } from '../cypher/cannot-start.ts';
import { refuseHeldFolder } from '../cypher/local/folder-lock.ts';
import { migrate } from '../cypher/migrations.ts';
import { seed } from '../seed/seed.ts';
import { defaultLimits } from './access/limits.ts';
import type { Viewer } from './access/viewer.ts';
import { createExecutor } from './executor.ts';
import { createHttpServer } from './http.ts';
import { ExtractionRefused } from './ingest/extraction/refused.ts';
import { addressOf, listeningError, refuseOpenDoor, refuseTakenPort } from './listening.ts';
import { createLog } from './log.ts';
import { openGraph } from './open-graph.ts';
import { createContext } from './reading/context.ts';
import { buildMegaphoneSchema } from './schema.ts';
import { readSettings } from './settings.ts';
import { aborted, stopSignal } from './shutdown.ts';
import { warmUp } from './warm-up.ts';

const log = createLog();
const say = (line: string) => log.info(line);

/** Brings everything up, serves until it is told to stop, and takes everything down in the opposite order. */
async function run(stop: AbortSignal): Promise<void> {
  const settings = readSettings(process.env);
  if (!settings.neo4j) refuseHeldFolder(settings.home);
  await refuseTakenPort(settings);

  const graph = await openGraph(settings, say, stop);
  try {
    const { database } = graph;
    await migrate(database, say);
    await refuseOpenDoor(settings, database);
    await seed(database, say);
    const schema = await buildMegaphoneSchema();
    const contextOf = (viewer: Viewer) => createContext(database, viewer, defaultLimits, settings.wording);
    const http = await createHttpServer({ database, log, schema, executor: createExecutor(schema), contextOf });
    if (stop.aborted) return;
    const { port } = await http.listen(settings.port, settings.host).catch((error: unknown) => {
      throw listeningError(settings, error);
    });
    process.stdout.write(`Megaphone is ready: ${addressOf(settings.host, port)}\n`);
    await Promise.all([aborted(stop), warmUp(database, stop, say)]);
    await http.close();
  } finally {
    await graph.close();
    say('Stopped.');
  }
}

const stop = stopSignal(say);
try {
  await run(stop);
  process.exit(0);
} catch (error) {
  if (error instanceof CannotStart && stop.aborted) process.exit(0);
  if (error instanceof CannotStart || error instanceof ExtractionRefused)
    process.stderr.write(`Megaphone cannot start. ${error.message}\n`);
  else log.fatal({ err: error }, 'Megaphone has stopped because of an error in itself.');
  process.exit(1);
}
