import { type Begin, begin } from './begin.ts';
import { prepareDataFolder } from './data-folder.ts';
import { lockFolder } from './folder-lock.ts';
import { freePort } from './free-port.ts';
import { homeIn, type Settings, type Sizing } from './home.ts';
import { installation } from './installation.ts';
import { removePidFile, stillRunning } from './pid-file.ts';
import { supervise } from './supervise.ts';
import { removeUnfinished } from './unfinished-store.ts';

/** The Neo4j that this program brought up, and what is needed to connect to it. */
export interface LocalNeo4j {
  uri: string;
  user: string;
  password: string;
  /** The number of its process at this moment. */
  pid(): number;
  /** Stops it cleanly and gives the data folder free. */
  stop(): Promise<void>;
}

/** Enough for a graph of some millions of nodes on a laptop. */
export const usualSizing: Sizing = { heap: 2048, pageCache: 512 };

/** How to start it otherwise than usual. */
export interface StartOptions {
  sizing?: Sizing;
  settings?: Settings;
  /** Calls the start off; what was started by then is stopped. */
  abort?: AbortSignal;
}

/**
 * Starts the Neo4j of a data folder, or takes over the one that a killed start left running, and keeps it running:
 * when it dies it is started again on the same port.
 * @param folder the data folder, absolute; it is made when it is not there
 * @throws CannotStart when the folder cannot be used, is in use, or Neo4j does not start
 */
export async function startLocalNeo4j(
  folder: string,
  log: (line: string) => void,
  { sizing = usualSizing, settings = {}, abort = new AbortController().signal }: StartOptions = {},
): Promise<LocalNeo4j> {
  prepareDataFolder(folder);
  const lock = lockFolder(folder);
  try {
    await removeUnfinished(folder);
    const place: Begin = { home: homeIn(folder), installation: installation(), sizing, settings, log, abort };
    const leftOver = stillRunning(place.home.pidFile);
    const first = await begin(place, leftOver, leftOver?.port ?? (await freePort()));
    const watch = supervise(place, first);
    return {
      uri: `bolt://127.0.0.1:${first.started.port}`,
      user: 'neo4j',
      password: first.password,
      pid: () => watch.current().pid,
      stop: async () => {
        try {
          await watch.stop();
          removePidFile(place.home.pidFile);
        } finally {
          lock.release();
        }
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
