import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { holderOf, lockFolder, refuseHeldFolder } from '../../cypher/local/folder-lock.ts';
import { ended, identify, runs, signal } from '../../cypher/local/running-process.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'megaphone-lock-'));
  file = join(folder, 'megaphone.lock');
});

describe('the lock of a data folder', () => {
  it('is refused to a second start, which learns who holds it, and given free by its holder', () => {
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(`already runs on the data folder ${folder} (process ${process.pid})`);
    expect(() => refuseHeldFolder(folder)).toThrow(`process ${process.pid}`);
    lock.release();
    expect(existsSync(file)).toBe(false);
    refuseHeldFolder(folder);
    lockFolder(folder).release();
  });

  it('is taken from a holder that was killed', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const holder = identify(child.pid ?? 0);
    if (!holder) throw new Error('The child does not run.');
    writeFileSync(file, JSON.stringify(holder));
    expect(() => lockFolder(folder)).toThrow(`process ${holder.pid}`);
    signal(holder, 'SIGKILL');
    expect(await ended(holder, 5_000)).toBe(true);
    const lock = lockFolder(folder);
    expect(holderOf(folder)).toEqual(identify(process.pid));
    lock.release();
  });

  it('is not mistaken for that of another process that was given the same number', () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, stamp: 'an earlier start' }));
    expect(holderOf(folder)).toBeUndefined();
    lockFolder(folder).release();
  });

  it.each(['', '{"pid": 1', '[]', 'null'])('is healed when its file says %j', (text) => {
    writeFileSync(file, text);
    const lock = lockFolder(folder);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(identify(process.pid));
    lock.release();
  });

  it('stays with its new holder when the old one gives it free too late', () => {
    const old = lockFolder(folder);
    const next = JSON.stringify({ pid: 1, stamp: 'next' });
    writeFileSync(file, next);
    old.release();
    expect(readFileSync(file, 'utf8')).toBe(next);
  });
});

describe('a process', () => {
  it('is known by its number and the time of its start', () => {
    const self = identify(process.pid);
    expect(self && runs(self)).toBe(true);
    expect(runs({ pid: process.pid, stamp: 'another' })).toBe(false);
    expect(identify(2 ** 22 + 1)).toBeUndefined();
  });
});
