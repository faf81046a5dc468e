import { accessSync, constants, existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import { homeIn } from './home.ts';

const MEGABYTE = 1024 * 1024;
/** Bytes that must be free: a new graph takes 70 MB at once, and one that is there must have room to grow. */
const roomToBegin = 200 * MEGABYTE;
const roomToGoOn = 50 * MEGABYTE;

const reasons: Record<string, string> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it is on a read-only file system',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'it is a file, not a folder',
  ENOENT: 'its path cannot be made',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** The data folder as an error that says which folder, why, and the two ways out. */
export function folderError(folder: string, error: unknown): CannotStart {
  const code = codeOf(error);
  return new CannotStart(
    `The data folder ${folder} cannot be used: ${reasons[code] ?? code}. Free or open it, or set MEGAPHONE_HOME to another folder.`,
  );
}

/**
 * Makes the folder when it is not there, and proves that it can be written.
 * @param needed bytes that must be free, where more or less than usual
 * @throws CannotStart that names the folder and the reason
 */
export function prepareDataFolder(
  folder: string,
  needed = existsSync(homeIn(folder).data) ? roomToGoOn : roomToBegin,
): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw folderError(folder, error);
  }
  const trial = join(folder, `.trial-${process.pid}`);
  try {
    writeFileSync(trial, 'x');
  } catch (error) {
    throw folderError(folder, error);
  } finally {
    rmSync(trial, { force: true });
  }
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < needed) {
    const [free, want] = [bavail * bsize, needed].map((bytes) => `${Math.floor(bytes / MEGABYTE)} MB`);
    throw new CannotStart(
      `The data folder ${folder} cannot be used: ${free} are free on its disk and Neo4j needs ${want}. Make room, or set MEGAPHONE_HOME to another folder.`,
    );
  }
}
