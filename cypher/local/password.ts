import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import type { Home } from './home.ts';
import type { Installation } from './installation.ts';

/** A new random password, kept in a file that only this user reads. */
export function newPassword(home: Home): string {
  const password = randomBytes(24).toString('hex');
  const draft = `${home.passwordFile}.new`;
  writeFileSync(draft, `${password}\n`, { mode: 0o600 });
  renameSync(draft, home.passwordFile);
  return password;
}

/** The password of this Neo4j; undefined when its file is lost or empty. */
export function keptPassword(home: Home): string | undefined {
  if (!existsSync(home.passwordFile)) return undefined;
  chmodSync(home.passwordFile, 0o600);
  return readFileSync(home.passwordFile, 'utf8').trim() || undefined;
}

/** Whether Neo4j has never run on this data: only then an initial password counts. */
function isNew(home: Home): boolean {
  return !existsSync(join(home.data, 'databases', 'system'));
}

/**
 * Before the first start, gives Neo4j its password. A set-up that was broken off is done again.
 * @returns the password, or undefined when the data has one and its file is lost
 */
export function initialPassword(home: Home, { java, classPath }: Installation): string | undefined {
  if (!isNew(home)) return keptPassword(home);
  const password = keptPassword(home) ?? newPassword(home);
  const { status, stderr, error } = spawnSync(
    java,
    // By its file, since every user of this machine sees the arguments of a command.
    ['-cp', classPath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${home.passwordFile}`],
    { env: { ...process.env, NEO4J_HOME: home.root, NEO4J_CONF: home.conf }, encoding: 'utf8' },
  );
  if (status !== 0)
    throw new CannotStart(`Neo4j's first password could not be set: ${error?.message ?? stderr.trim()}`);
  return password;
}
