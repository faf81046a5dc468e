import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { homeIn } from '../../cypher/local/home.ts';
import { identify, runs } from '../../cypher/local/running-process.ts';
import { ask, type Megaphone, startMegaphone, stopAll } from './megaphone.ts';

const question = '{ documents { totalCount } }';
const answered = { status: 200, body: { data: { documents: { totalCount: 1 } } } };
let home: string;
let running: Megaphone | undefined;

function start(): Megaphone {
  running = startMegaphone({ MEGAPHONE_HOME: home });
  return running;
}
/** The one that the test before has left running, or else a new one. */
function runningOrStarted(): Megaphone {
  const alive = running && running.process.exitCode === null && running.process.signalCode === null;
  return alive && running ? running : start();
}
/** It answers as it should, at once or, on a busy machine, once Neo4j is warm. */
const answersWell = (address: string) =>
  expect.poll(() => ask(address, question), { timeout: 90_000, interval: 250 }).toEqual(answered);
const neo4jPid = (): number => JSON.parse(readFileSync(homeIn(home).pidFile, 'utf8')).pid;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'megaphone-serve-'));
});
afterAll(async () => {
  await stopAll();
  rmSync(home, { recursive: true, force: true });
});

describe('Megaphone, started in an empty folder and then again and again', () => {
  it('brings Neo4j, fills it with the digest, and prints exactly one line on stdout when it is ready', async () => {
    const megaphone = start();
    const address = await megaphone.ready;
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await answersWell(address);
    const health = await fetch(`${address}/health`);
    expect([health.status, await health.json()]).toEqual([
      200,
      {
        status: 'ok',
        neo4j: { version: '5.26.28', edition: 'community' },
        migration: { version: expect.any(Number), name: expect.any(String), appliedAt: expect.any(String) },
        counts: expect.objectContaining({ documents: 1, claims: 45, counterEvidence: 32, channels: 8 }),
      },
    ]);
    const neo4j = identify(neo4jPid());

    const second = start();
    expect(await second.exit).toBe(1);
    expect(second.stderr()).toContain(
      `Megaphone already runs on the data folder ${home} (process ${megaphone.process.pid}).`,
    );

    // Ctrl-C reaches the whole process group of the terminal
    process.kill(-(megaphone.process.pid ?? 0), 'SIGINT');
    expect(await megaphone.exit).toBe(0);
    expect(megaphone.stdout()).toBe(`Megaphone is ready: ${address}\n`);
    expect(neo4j && runs(neo4j)).toBe(false);
    expect(readFileSync(homeIn(home).log, 'utf8').trimEnd()).toMatch(/Stopped\.$/);
    for (const line of megaphone.stderr().trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  });

  it('answers with a code within 5 seconds while Neo4j is dead, and works again once it is back', async () => {
    const address = await runningOrStarted().ready;
    await answersWell(address);
    const neo4j = identify(neo4jPid());
    process.kill(neo4jPid(), 'SIGKILL');
    await expect.poll(() => neo4j && runs(neo4j), { timeout: 10_000, interval: 10 }).toBe(false);
    const begun = performance.now();
    const [failed, health] = await Promise.all([ask(address, question), fetch(`${address}/health`)]);
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(failed.body).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    expect([health.status, await health.json()]).toEqual([
      503,
      { status: 'unavailable', reason: 'Neo4j does not answer.' },
    ]);
    await answersWell(address);
    expect((await fetch(`${address}/health`)).status).toBe(200);
  });

  it('uses the Neo4j again that a killed server has left, with the graph whole', async () => {
    const first = runningOrStarted();
    await first.ready;
    const left = neo4jPid();
    first.process.kill('SIGKILL');
    await first.exit;
    const second = start();
    const address = await second.ready;
    expect(second.stderr()).toContain(`(process ${left}); it is used again.`);
    await answersWell(address);
  });

  it('heals when the server and Neo4j are both killed', async () => {
    const first = runningOrStarted();
    await first.ready;
    const neo4j = neo4jPid();
    first.process.kill('SIGKILL');
    process.kill(neo4j, 'SIGKILL');
    await first.exit;
    const address = await start().ready;
    await answersWell(address);
  });

  it('lets a request that is under way finish when it is told to stop, and stops Neo4j last', async () => {
    const megaphone = runningOrStarted();
    const address = await megaphone.ready;
    await answersWell(address);
    const neo4j = identify(neo4jPid());
    const many = Array.from({ length: 8 }, () => ask(address, question));
    await fetch(`${address}/health`);
    megaphone.process.kill('SIGTERM');
    expect(await Promise.all(many)).toEqual(many.map(() => answered));
    expect(await megaphone.exit).toBe(0);
    expect(neo4j && runs(neo4j)).toBe(false);
  });

  it('stops cleanly when it is called off while Neo4j still starts', async () => {
    const megaphone = start();
    await expect.poll(() => megaphone.stderr(), { timeout: 60_000, interval: 20 }).toContain('Neo4j is starting');
    megaphone.process.kill('SIGTERM');
    expect(await megaphone.exit).toBe(0);
    expect(megaphone.stdout()).toBe('');
  });
});
