import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphHash } from '../../server/review/graph-hash.ts';
import { seededGraph } from '../graph.ts';
import { SMALL_DIGEST } from '../review/small-digest.ts';
import { rememberGraph } from '../writing/leave-as-found.ts';
import { runMegaphone } from './run-megaphone.ts';

let folder: string;
let takeBack: () => Promise<void>;
beforeAll(async () => {
  takeBack = await rememberGraph();
  folder = mkdtempSync(join(tmpdir(), 'megaphone review '));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await takeBack();
});

const hash = async () => graphHash(await seededGraph());
const fileOf = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

test('a digest is brought in, listed, counted, checked and taken out again, whole', async () => {
  const before = await hash();
  const file = fileOf('small.txt', SMALL_DIGEST);
  const first = await runMegaphone(['import', 'digest', file, '--marking', 'green', '--by', 'Olha', '--json']);
  const imported = JSON.parse(first.stdout) as { run: string };
  expect([first.code, imported]).toEqual([0, expect.objectContaining({ changed: true, proposals: 16 })]);

  const again = await runMegaphone(['import', 'digest', file]);
  expect([again.code, again.stdout]).toEqual([0, `${imported.run}\n`]);
  expect(again.stderr).toContain('This very text is in the graph already');

  const listed = await runMegaphone(['review', 'list', '--json']);
  expect([listed.code, JSON.parse(listed.stdout)]).toEqual([
    0,
    [expect.objectContaining({ id: imported.run, open: 16, accepted: 0, marking: 'GREEN' })],
  ]);
  const table = await runMegaphone(['review', 'list'], { NO_COLOR: '1' });
  expect(table.stdout).toContain(imported.run);
  expect(table.stdout + table.stderr).not.toContain('\u001B');

  const figures = await runMegaphone(['figures', '--json']);
  expect([figures.code, JSON.parse(figures.stdout)]).toEqual([
    0,
    expect.objectContaining({ knownReach: 1_256_900, rebutted: 27 }),
  ]);
  const told = await runMegaphone(['figures']);
  expect(told.stdout).toMatch(/known reach, an upper bound +1,256,900 followers of \d+ channels\n/);
  const checked = await runMegaphone(['check', '--hash']);
  expect([checked.code, checked.stdout.trim()]).toEqual([0, await hash()]);

  const undone = await runMegaphone(['undo', imported.run, '--json']);
  expect([undone.code, JSON.parse(undone.stdout)]).toEqual([0, expect.objectContaining({ import: imported.run })]);
  expect(await hash()).toBe(before);

  // refused is 1, used wrongly is 2, and both say why without a stack
  const gone = await runMegaphone(['undo', imported.run]);
  expect([gone.code, gone.stdout]).toEqual([1, '']);
  expect(gone.stderr).toContain(imported.run);
  expect(gone.stderr).not.toMatch(/^\s+at /m);
  expect((await runMegaphone(['undo'])).code).toBe(2);
  expect((await runMegaphone(['import', 'digest', file, '--published', '2024-02-31'])).code).toBe(2);
  expect((await runMegaphone(['import', 'digest', file, '--marking', 'PINK'])).code).toBe(2);
}, 240_000);

test('Ctrl-C in the middle of a long import leaves nothing of it', async () => {
  const before = await hash();
  const quotations = Array.from(
    { length: 3_000 },
    (_, at) => `Ivan Petrenko, 31,900 followers:\n\n“Bridge ${at} has fallen.”`,
  );
  const file = fileOf('long.txt', [SMALL_DIGEST, ...quotations].join('\n\n'));
  const { code, stdout } = await runMegaphone(['import', 'digest', file], {}, (child) => {
    // it says how far it is once it has read for two seconds
    child.stderr?.once('data', () => setTimeout(() => child.kill('SIGINT'), 200));
    setTimeout(() => child.kill('SIGINT'), 30_000).unref();
  });
  expect([code === 0, stdout]).toEqual([false, '']);
  expect(await hash()).toBe(before);
}, 120_000);
