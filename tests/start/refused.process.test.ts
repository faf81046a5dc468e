import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownNeo4j } from '../own-neo4j.ts';
import { startMegaphone, stopAll } from './megaphone.ts';

const { uri, user, password } = ownNeo4j();
const other = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
let home: string;

/** Starts it, and gives what it says as it refuses to: nothing on stdout, no stack, exit code 1. */
async function refusal(env: Record<string, string>): Promise<string> {
  const megaphone = startMegaphone({ MEGAPHONE_HOME: home, ...env });
  expect(await megaphone.exit).toBe(1);
  expect(megaphone.stdout()).toBe('');
  expect(megaphone.stderr()).not.toMatch(/^ {4}at /m);
  return megaphone.stderr().replace(/^\{.*\n/gm, '');
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'megaphone-start-'));
});
afterEach(async () => {
  await stopAll();
  rmSync(home, { recursive: true, force: true });
});

describe('a start is refused with exit code 1 and one clear message', () => {
  it('when the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    expect(await refusal({ PORT: String(port) })).toBe(
      `Megaphone cannot start. Port ${port} of 127.0.0.1 is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start\n`,
    );
    taken.close();
  });

  it('when the data folder is a file', async () => {
    const file = join(home, 'file');
    writeFileSync(file, '');
    expect(await refusal({ MEGAPHONE_HOME: file })).toBe(
      `Megaphone cannot start. The data folder ${file} cannot be used: it is a file, not a folder. Free or open it, or set MEGAPHONE_HOME to another folder.\n`,
    );
  });

  it('when the password of another Neo4j is wrong, without showing it', async () => {
    const said = await refusal({ ...other, NEO4J_PASSWORD: 'not-the-password' });
    expect(said).toContain(
      `The Neo4j at ${uri} refuses the user neo4j or the password. Check NEO4J_USER and NEO4J_PASSWORD.`,
    );
    expect(said).not.toContain('not-the-password');
  });

  it('when no Neo4j answers at the address', async () => {
    const said = await refusal({ ...other, NEO4J_URI: 'bolt://127.0.0.1:9' });
    expect(said).toContain(
      'No Neo4j answers at bolt://127.0.0.1:9. Check NEO4J_URI, and that it runs and can be reached.',
    );
  });

  it('when the other Neo4j has no database of that name', async () => {
    const said = await refusal({ ...other, NEO4J_DATABASE: 'nowhere' });
    expect(said).toContain(`The Neo4j at ${uri} has no database nowhere. Check NEO4J_DATABASE.`);
  });

  it('when other machines could reach it and no partner has a key', async () => {
    const said = await refusal({ ...other, HOST: '0.0.0.0' });
    expect(said).toContain(
      'HOST="0.0.0.0" is refused: other machines could reach the graph, and no partner\'s key exists yet.',
    );
  });

  it('when a value of the environment is bad, naming each', async () => {
    expect(await refusal({ PORT: 'x', HOST: '?' })).toBe(
      'Megaphone cannot start. HOST="?" is no host name or address.\nPORT="x" is no port: give a number from 1 to 65535.\n',
    );
  });
});
