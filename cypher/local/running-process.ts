import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process and a stamp of its start, so that a number used again by another process is not taken for it. */
export interface ProcessIdentity {
  pid: number;
  stamp: string;
}

const linux = existsSync('/proc/self/stat');

/** Milliseconds between two looks at a process: without /proc each look is a command. */
export const lookEvery = linux ? 250 : 1000;

function linuxStamp(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name, in brackets, may hold spaces: count the fields after it. 0 is the state, 19 the start time.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
  } catch {
    return undefined;
  }
}

function stampOf(pid: number): string | undefined {
  if (linux) return linuxStamp(pid);
  const started = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim();
  return started || undefined;
}

/** The identity of a running process; undefined when it does not run, or has ended and was not yet reaped. */
export function identify(pid: number): ProcessIdentity | undefined {
  const stamp = stampOf(pid);
  return stamp === undefined ? undefined : { pid, stamp };
}

/** Whether that very process still runs. */
export function runs(process: ProcessIdentity): boolean {
  return stampOf(process.pid) === process.stamp;
}

/** Sends a signal, unless the process has gone. */
export function signal(target: ProcessIdentity, name: 'SIGTERM' | 'SIGKILL'): void {
  if (!runs(target)) return;
  try {
    process.kill(target.pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Waits until the process has ended; false when it still runs after so many milliseconds. */
export async function ended(target: ProcessIdentity, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (runs(target)) {
    if (Date.now() >= until) return false;
    await sleep(lookEvery / 5);
  }
  return true;
}
