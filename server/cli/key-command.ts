import type { Command } from 'commander';
import { type ApiKey, createKey, listKeys, revokeKey } from '../access/keys.ts';
import { type MarkingName, markings } from '../access/marking.ts';
import { JSON_OPTION, type JsonOption } from './json-option.ts';
import { markingArgument } from './marking-argument.ts';
import { print, say } from './output.ts';
import { table } from './table.ts';
import { withGraph } from './with-graph.ts';

/** A line each. */
export const KEY_EXAMPLES = `  npm run megaphone -- key create --name "Baltic desk" --clearance GREEN
  npm run megaphone -- key list
  npm run megaphone -- key revoke key:0f3a5c7e9b12
`;

/** Adds `key create`, `key list` and `key revoke`: who else may ask this Megaphone, and for what. */
export function addKeyCommand(program: Command): void {
  const key = program
    .command('key')
    .description('Keys of partners: a key is sent as "Authorization: Bearer <key>".')
    .addHelpText('beforeAll', `Examples:\n${KEY_EXAMPLES}`);
  key
    .command('create')
    .description('Make a key. It is printed once and kept nowhere: only its hash is.')
    .requiredOption('--name <name>', 'whose key it is')
    .requiredOption('--clearance <marking>', `the highest marking it may see: ${markings.join(', ')}`, markingArgument)
    .option(...JSON_OPTION)
    .action(create);
  key
    .command('list')
    .description('Show every key that was made, revoked ones too, without their secrets.')
    .option(...JSON_OPTION)
    .action(list);
  key
    .command('revoke')
    .description('Revoke a key for ever; it opens nothing from the next second on.')
    .argument('<id>', 'the id that "key list" shows')
    .option(...JSON_OPTION)
    .action(revoke);
}

async function create({ name, clearance, json }: { name: string; clearance: MarkingName } & JsonOption): Promise<void> {
  const key = await withGraph((database) => createKey(database, name, clearance));
  print(json ? JSON.stringify(key) : key.secret);
  say(
    `This is the key of ${key.name} (${key.id}), who sees what is marked ${key.clearance} or less. Keep it now: it is not shown again.`,
  );
}

async function list({ json }: JsonOption): Promise<void> {
  const keys = await withGraph(listKeys);
  if (json) return print(JSON.stringify(keys));
  if (keys.length === 0) return say('There is no key yet. Make one: key create --name NAME --clearance GREEN');
  print(table(['id', 'name', 'clearance', 'created', 'revoked'], keys.map(cells)));
}

async function revoke(id: string, { json }: JsonOption): Promise<void> {
  const key = await withGraph((database) => revokeKey(database, id));
  if (json) print(JSON.stringify(key));
  say(`The key ${key.id} of ${key.name} is revoked since ${key.revokedAt}.`);
}

function cells({ id, name, clearance, createdAt, revokedAt }: ApiKey): string[] {
  return [id, name, clearance, createdAt, revokedAt ?? ''];
}
