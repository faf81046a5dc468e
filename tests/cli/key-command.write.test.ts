import { afterAll, expect, test } from 'vitest';
import { removeTestKeys, testKeyName } from '../access/test-keys.ts';
import { runMegaphone as megaphone } from './run-megaphone.ts';

afterAll(() => removeTestKeys());

test('a key is made, listed without its secret, and revoked', async () => {
  const name = testKeyName('Baltic desk');
  const made = await megaphone(['key', 'create', '--name', name, '--clearance', 'green']);
  expect(made).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^megaphone_[\w-]{43}\n$/),
    stderr: expect.stringMatching(
      /^This is the key of made by a test: Baltic desk \(key:[0-9a-f]{12}\), who sees what is marked GREEN or less\./,
    ),
  });
  const [id = ''] = /key:[0-9a-f]{12}/.exec(made.stderr) ?? [];

  const listed = await megaphone(['key', 'list']);
  expect(listed.stdout).toMatch(new RegExp(`^id .*\\n(.*\\n)*${id} +${name} +GREEN +\\d{4}-.*Z\\n`));
  expect(listed.stdout).not.toContain(made.stdout.trim());
  expect(listed.stdout).not.toContain('\u001B');

  const revoked = await megaphone(['key', 'revoke', id, '--json']);
  expect([revoked.code, JSON.parse(revoked.stdout)]).toEqual([
    0,
    { id, name, clearance: 'GREEN', createdAt: expect.any(String), revokedAt: expect.stringMatching(/^\d{4}-/) },
  ]);
  const after = JSON.parse((await megaphone(['key', 'list', '--json'])).stdout) as { id: string }[];
  expect(after.find((key) => key.id === id)).toEqual(JSON.parse(revoked.stdout));
});

test('a key made as JSON holds its secret once', async () => {
  const { stdout } = await megaphone([
    'key',
    'create',
    '--name',
    testKeyName('JSON'),
    '--clearance',
    'TLP:AMBER+STRICT',
    '--json',
  ]);
  expect(JSON.parse(stdout)).toMatchObject({ clearance: 'AMBER_STRICT', secret: expect.stringMatching(/^megaphone_/) });
});

test.each<[string[], number, string]>([
  [['key', 'revoke', 'key:nothing'], 1, 'No key has the id "key:nothing".\n'],
  [['key', 'create', '--name', ' ', '--clearance', 'RED'], 1, 'The name " " must have 1 to 100 characters'],
  [
    ['key', 'create', '--name', 'x', '--clearance', 'PURPLE'],
    2,
    'It must be one of CLEAR, GREEN, AMBER, AMBER_STRICT, RED.',
  ],
  [['key', 'create', '--clearance', 'RED'], 2, "required option '--name <name>' not specified"],
  [['key', 'destroy'], 2, "unknown command 'destroy'"],
])('%j fails with %i and says why, with nothing on stdout', async (args, code, message) => {
  const run = await megaphone(args);
  expect([run.code, run.stdout]).toEqual([code, '']);
  expect(run.stderr).toContain(message);
  expect(run.stderr).not.toMatch(/\n {4}at /);
});

test('a Neo4j that does not answer is named', async () => {
  const run = await megaphone(['key', 'list'], { NEO4J_URI: 'bolt://127.0.0.1:1' });
  expect([run.code, run.stdout]).toEqual([1, '']);
  expect(run.stderr).toMatch(/^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1\./);
});

test('help begins with examples', async () => {
  const { code, stdout } = await megaphone(['--help']);
  expect([code, stdout.split('\n')[0]]).toEqual([0, 'Examples:']);
});
