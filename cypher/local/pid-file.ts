import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type ProcessIdentity, runs } from './running-process.ts';

/** A Neo4j that was started, as the file beside its data tells it. */
export interface StartedNeo4j extends ProcessIdentity {
  /** Bolt's port on 127.0.0.1. */
  port: number;
  version: string;
  /** The settings it was started with: another conf or heap means another start. */
  settings: string;
}

/** Writes the file whole or not at all. */
export function writePidFile(file: string, started: StartedNeo4j): void {
  const draft = `${file}.new`;
  writeFileSync(draft, JSON.stringify(started), { mode: 0o600 });
  renameSync(draft, file);
}

export function removePidFile(file: string): void {
  rmSync(file, { force: true });
}

function isStarted(value: unknown): value is StartedNeo4j {
  if (typeof value !== 'object' || value === null) return false;
  return 'pid' in value && 'stamp' in value && 'port' in value && 'version' in value && 'settings' in value;
}

/** The Neo4j of that file when it still runs; undefined when it ended, or when there is no readable file. */
export function stillRunning(file: string): StartedNeo4j | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isStarted(value) && runs(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
