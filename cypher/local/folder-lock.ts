import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import { folderError } from './data-folder.ts';
import { identify, type ProcessIdentity, runs } from './running-process.ts';

/** Holds a data folder for this process. */
export interface FolderLock {
  release(): void;
}

function parse(text: string): ProcessIdentity | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('stamp' in value)) return undefined;
    return { pid: Number(value.pid), stamp: String(value.stamp) };
  } catch {
    return undefined;
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The process that holds the folder now, if one does. */
export function holderOf(folder: string): ProcessIdentity | undefined {
  const holder = parse(readIfThere(join(folder, 'megaphone.lock')) ?? '');
  return holder && runs(holder) ? holder : undefined;
}

function alreadyRuns(folder: string, holder: ProcessIdentity | undefined): CannotStart {
  return new CannotStart(
    `Megaphone already runs on the data folder ${folder} (process ${holder?.pid ?? 'unknown'}). Use that one, stop it first, or set MEGAPHONE_HOME to another folder.`,
  );
}

/** @throws CannotStart when a running process holds the folder */
export function refuseHeldFolder(folder: string): void {
  const holder = holderOf(folder);
  if (holder) throw alreadyRuns(folder, holder);
}

/** Takes away a lock whose holder has died, unless another process was quicker. */
function removeStale(file: string, stale: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    // Between reading and renaming another start may have taken the folder: then it gets its lock back.
    if (readIfThere(aside) !== stale) linkSync(aside, file);
  } catch {
    // Another start has just done the same; the next attempt shows who holds it.
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * Takes the folder for this process. A lock left by a process that was killed is healed.
 * @throws CannotStart when a running process holds it
 */
export function lockFolder(folder: string): FolderLock {
  const file = join(folder, 'megaphone.lock');
  const mine = JSON.stringify(identify(process.pid));
  const draft = `${file}.${process.pid}.new`;
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      writeFileSync(draft, mine);
      try {
        // A link appears whole or not at all, and never over another.
        linkSync(draft, file);
        return { release: () => (readIfThere(file) === mine ? rmSync(file, { force: true }) : undefined) };
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      }
      const found = readIfThere(file);
      const holder = holderOf(folder);
      if (holder) break;
      if (found !== undefined) removeStale(file, found);
    }
  } catch (error) {
    throw folderError(folder, error);
  } finally {
    rmSync(draft, { force: true });
  }
  throw alreadyRuns(folder, holderOf(folder));
}
