import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { homeIn } from '../../cypher/local/home.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../cypher/local/local-neo4j.ts';
import { runningNeo4j } from '../../cypher/local/running-neo4j.ts';
import { identify, runs } from '../../cypher/local/running-process.ts';
import { packageRoot } from '../../cypher/package-root.ts';

const sizing = { heap: 512, pageCache: 32 };
/** A data folder whose Neo4j has run, remembers something and was stopped: most tests go on from a copy of it. */
let used: string;
let folder: string;
let said: string[];
let running: LocalNeo4j | undefined;

const say = (line: string) => said.push(line);
const start = async (options = {}) => {
  running = await startLocalNeo4j(folder, say, { sizing, ...options });
  return running;
};
const stop = async () => {
  await running?.stop();
  running = undefined;
};

async function cypher(at: { uri: string; user: string; password: string }, text: string): Promise<unknown[]> {
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(text, {}, { database: 'neo4j' });
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}
const remember = (at: LocalNeo4j) => cypher(at, 'CREATE (:Kept {word: "kept"})');
const remembered = (at: LocalNeo4j) => cypher(at, 'MATCH (k:Kept) RETURN k.word');

/** A start in a process of its own that is killed once Neo4j is ready; Neo4j is left behind. */
async function killedStart(): Promise<number> {
  const code = `
    const { startLocalNeo4j } = await import(${JSON.stringify(join(packageRoot, 'dist/cypher/local/local-neo4j.js'))});
    const started = await startLocalNeo4j(${JSON.stringify(folder)}, () => {}, { sizing: ${JSON.stringify(sizing)} });
    console.log(started.pid());`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  const [pid] = await Promise.race([
    once(child.stdout, 'data'),
    gone.then(() => Promise.reject(new Error('No start.'))),
  ]);
  child.kill('SIGKILL');
  await gone;
  return Number(pid);
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'megaphone local '));

beforeAll(async () => {
  used = newFolder();
  const once = await startLocalNeo4j(used, () => undefined, { sizing });
  await remember(once);
  await once.stop();
});
afterAll(() => rmSync(used, { recursive: true, force: true }));
beforeEach(() => {
  folder = newFolder();
  cpSync(used, folder, { recursive: true });
  said = [];
});
afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the local Neo4j', () => {
  it('starts in an empty folder with a password that only this user reads, stops cleanly, and keeps the graph', async () => {
    rmSync(folder, { recursive: true });
    const first = await start();
    const home = homeIn(folder);
    expect(statSync(home.passwordFile).mode & 0o777).toBe(0o600);
    expect(statSync(home.root).mode & 0o777).toBe(0o700);
    expect(readFileSync(home.passwordFile, 'utf8')).toMatch(/^[0-9a-f]{48}\n$/);
    expect(runningNeo4j(folder)).toEqual({ uri: first.uri, user: 'neo4j', password: first.password });
    await remember(first);
    await expect(startLocalNeo4j(folder, say)).rejects.toThrow('Megaphone already runs on the data folder');
    const process = identify(first.pid());
    await stop();
    expect(process && runs(process)).toBe(false);
    expect(readFileSync(home.log, 'utf8').trimEnd()).toMatch(/Stopped\.$/);
    expect([existsSync(home.pidFile), existsSync(join(folder, 'megaphone.lock'))]).toEqual([false, false]);
    expect(runningNeo4j(folder)).toBeUndefined();
    expect(await remembered(await start())).toEqual(['kept']);
  });

  it('is started again on its port when it is killed, with the graph as it was', async () => {
    const started = await start();
    const killed = started.pid();
    process.kill(killed, 'SIGKILL');
    await expect.poll(() => remembered(started).catch(() => []), { timeout: 60_000, interval: 250 }).toEqual(['kept']);
    expect(started.pid()).not.toBe(killed);
    expect(said.filter((line) => /died|back/.test(line))).toEqual([
      `Neo4j (process ${killed}) has died; it is started again.`,
      `Neo4j is back (process ${started.pid()}).`,
    ]);
  });

  it('is used again when a killed start left it running, and stopped by the start that took it over', async () => {
    const left = await killedStart();
    const started = await start();
    expect(started.pid()).toBe(left);
    expect(said).toEqual([`Neo4j still runs from a start that was cut off (process ${left}); it is used again.`]);
    const process = identify(left);
    await stop();
    expect(process && runs(process)).toBe(false);
  });

  it('is stopped and started again when a killed start left it running without asking for a password', async () => {
    const left = await killedStart();
    const { pidFile } = homeIn(folder);
    const noted = JSON.parse(readFileSync(pidFile, 'utf8'));
    expect(JSON.parse(noted.settings)).toEqual({ ...sizing, auth: true });
    writeFileSync(pidFile, JSON.stringify({ ...noted, settings: JSON.stringify({ ...sizing, auth: false }) }));
    const started = await start();
    expect(started.pid()).not.toBe(left);
    expect(identify(left)).toBeUndefined();
    expect(said[0]).toContain(`(process ${left}); it is stopped and started again.`);
  });

  it.each([
    ['is lost', (file: string) => rmSync(file)],
    ['is wrong', (file: string) => writeFileSync(file, 'wrong password\n')],
  ])('gets a new password when the old one %s, and keeps the graph', async (_, spoil) => {
    const { passwordFile } = homeIn(folder);
    const before = readFileSync(passwordFile, 'utf8').trim();
    spoil(passwordFile);
    const healed = await start();
    expect(said).toContain(
      'The password of the local Neo4j is lost or wrong; a new one is set. The graph stays as it is.',
    );
    expect(healed.password).not.toBe(before);
    expect(await remembered(healed)).toEqual(['kept']);
    await expect(cypher({ ...healed, password: '' }, 'RETURN 1')).rejects.toThrow();
  });

  it('stops what it has started when the start is called off, and the next start heals', async () => {
    const calledOff = new AbortController();
    const attempt = start({ abort: calledOff.signal });
    const home = homeIn(folder);
    await expect.poll(() => existsSync(home.pidFile), { timeout: 60_000, interval: 20 }).toBe(true);
    const { pid } = JSON.parse(readFileSync(home.pidFile, 'utf8'));
    calledOff.abort();
    await expect(attempt).rejects.toThrow('The start was called off.');
    expect(identify(pid)).toBeUndefined();
    expect([existsSync(home.pidFile), existsSync(join(folder, 'megaphone.lock'))]).toEqual([false, false]);
    expect(await cypher(await start(), 'RETURN 1')).toEqual([1]);
  });
});
