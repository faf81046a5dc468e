import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../../cypher/database.ts';
import type { Row } from '../../cypher/decode.ts';
import { HIGHEST_CLEARANCE, type MarkingName, markingLevel, markingName } from './marking.ts';

/** A key without its secret. */
export interface ApiKey {
  /** `key:` and 12 hexadecimal digits; no secret. */
  id: string;
  /** Whose key it is. */
  name: string;
  /** The highest marking that its holder sees. */
  clearance: MarkingName;
  /** ISO 8601. */
  createdAt: string;
  /** ISO 8601; null while the key is in force. */
  revokedAt: string | null;
}

/** A key just made: `secret` is nowhere else and is shown once. */
export interface NewApiKey extends ApiKey {
  /** What its holder sends: `Authorization: Bearer <secret>`. */
  secret: string;
}

/** A key cannot be made or found as asked; the message names the value. */
export class KeyError extends Error {
  override name = 'KeyError';
}

/** What a key's secret begins with, so that scanners for leaked secrets know it. */
const PREFIX = 'megaphone_';

/**
 * What the graph keeps of a secret. A secret is 256 random bits: nobody can guess it, so the slow, salted hash that
 * protects passwords would protect nothing here and would cost every request its time.
 */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Makes a key. Its secret is returned and not kept. */
export async function createKey(database: Database, name: string, clearance: MarkingName): Promise<NewApiKey> {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > 100 || /\p{C}/u.test(trimmed)) {
    throw new KeyError(`The name "${name}" must have 1 to 100 characters, none of them a control character.`);
  }
  const secret = PREFIX + randomBytes(32).toString('base64url');
  const id = `key:${randomBytes(6).toString('hex')}`;
  const createdAt = new Date().toISOString();
  await database.write('createApiKey', {
    id,
    hash: hashOf(secret),
    name: trimmed,
    clearance: markingLevel(clearance),
    createdAt,
  });
  return { id, name: trimmed, clearance, createdAt, revokedAt: null, secret };
}

/** Every key, oldest first, revoked ones too. */
export async function listKeys(database: Database): Promise<ApiKey[]> {
  return (await database.read('apiKeys', { clearance: HIGHEST_CLEARANCE })).map(toKey);
}

/** Revokes a key at once; revoking it again changes nothing. Throws KeyError when no key has this id. */
export async function revokeKey(database: Database, id: string): Promise<ApiKey> {
  const [row] = await database.write('revokeApiKey', { id, revokedAt: new Date().toISOString() });
  if (!row) throw new KeyError(`No key has the id "${id}".`);
  return toKey(row);
}

function toKey({ id, name, clearance, createdAt, revokedAt }: Row): ApiKey {
  return {
    id: String(id),
    name: String(name),
    clearance: markingName(Number(clearance)),
    createdAt: toMilliseconds(createdAt),
    revokedAt: revokedAt === null ? null : toMilliseconds(revokedAt),
  };
}

/** Neo4j writes nanoseconds, which nobody set. */
function toMilliseconds(time: unknown): string {
  return new Date(String(time)).toISOString();
}
