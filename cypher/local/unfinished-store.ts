import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import { prepareDataFolder } from './data-folder.ts';
import { holderOf, lockFolder } from './folder-lock.ts';
import { homeIn } from './home.ts';
import { stillRunning } from './pid-file.ts';
import { ended, signal } from './running-process.ts';

/** A store that is made beside the place where it will be: nobody meets it before it is whole. */
export interface UnfinishedStore {
  /** A data folder of its own. */
  folder: string;
  /** Puts it in its place, in one step. */
  keep(): void;
  /** Removes what was not kept, and lets go of the data folder. */
  close(): Promise<void>;
}

/**
 * Begins a store for a data folder that has none yet, and holds the folder meanwhile.
 * @throws CannotStart where there is one, or the folder cannot be used or is in use
 */
export async function beginStore(folder: string): Promise<UnfinishedStore> {
  prepareDataFolder(folder);
  const lock = lockFolder(folder);
  const unfinished = placeIn(folder);
  const { root } = homeIn(folder);
  try {
    await removeUnfinished(folder);
    if (hasStore(folder))
      throw new CannotStart(
        `There is a graph in ${root} already, and a new one would take its place. Load into it, without --offline, or set MEGAPHONE_HOME to a new folder.`,
      );
    mkdirSync(unfinished, { mode: 0o700 });
  } catch (error) {
    lock.release();
    throw error;
  }
  return {
    folder: unfinished,
    keep: () => {
      // without a store it holds no more than a start that came to nothing has left
      rmSync(root, { recursive: true, force: true });
      renameSync(homeIn(unfinished).root, root);
    },
    close: async () => {
      await removeUnfinished(folder);
      lock.release();
    },
  };
}

/** Removes an unfinished store that a killed program has left, and ends what still works on it. */
export async function removeUnfinished(folder: string): Promise<void> {
  const unfinished = placeIn(folder);
  if (!existsSync(unfinished)) return;
  for (const left of [holderOf(unfinished), stillRunning(homeIn(unfinished).pidFile)]) {
    if (!left || left.pid === process.pid) continue;
    signal(left, 'SIGKILL');
    await ended(left, 10_000);
  }
  rmSync(unfinished, { recursive: true, force: true });
}

/** Whether Neo4j has ever run on a data folder, or a store was put there. */
function hasStore(folder: string): boolean {
  return existsSync(join(homeIn(folder).data, 'databases'));
}

function placeIn(folder: string): string {
  return join(folder, 'unfinished');
}
