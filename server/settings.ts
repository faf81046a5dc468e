import { isAbsolute, join, resolve } from 'node:path';
import { CannotStart } from '../cypher/cannot-start.ts';
import type { Connection } from '../cypher/database.ts';
import { packageRoot } from '../cypher/package-root.ts';
import { readEndpoint, type WordingEndpoint } from './review/wording/endpoint.ts';

/** What the environment tells the program. */
export interface Settings {
  /** Port of the page and the API; 0 takes a free one. */
  port: number;
  /** Name or address to listen on. */
  host: string;
  /** Whether only this machine reaches that host. */
  loopback: boolean;
  /** The data folder, absolute. */
  home: string;
  /** A Neo4j to use instead of the local one. */
  neo4j: Connection | undefined;
  /** A model that may be asked to word claims; none unless configured. */
  wording: WordingEndpoint | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const loopbackHosts = ['127.0.0.1', 'localhost', '::1'];
const schemes = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

function readPort(value: string, problems: string[]): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65535)
    problems.push(`PORT="${value}" is no port: give a number from 1 to 65535.`);
  return port;
}

function readHost(value: string, problems: string[]): string {
  if (!/^[A-Za-z0-9.:-]+$/.test(value)) problems.push(`HOST="${value}" is no host name or address.`);
  return value;
}

function readConnection(env: Environment, problems: string[]): Connection | undefined {
  const uri = env.NEO4J_URI;
  const rest = ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'].filter((name) => env[name]);
  if (!uri) {
    if (rest.length > 0)
      problems.push(`${rest.join(' and ')} cannot stand without NEO4J_URI, the address of that Neo4j.`);
    return undefined;
  }
  if (!URL.canParse(uri) || !schemes.includes(new URL(uri).protocol) || !new URL(uri).hostname) {
    problems.push(
      `NEO4J_URI="${uri.replace(/\/\/[^/@]*@/, '//')}" is no address of a Neo4j: give one such as neo4j://host:7687 or neo4j+s://host.`,
    );
  } else if (new URL(uri).password) {
    problems.push('NEO4J_URI holds a password: give it in NEO4J_PASSWORD instead.');
  }
  const user = env.NEO4J_USER || 'neo4j';
  const password = env.NEO4J_PASSWORD ?? '';
  if (password === '') problems.push(`NEO4J_PASSWORD is missing: give the password of ${user} at NEO4J_URI.`);
  return { uri, user, password, database: env.NEO4J_DATABASE || 'neo4j' };
}

/**
 * Reads and checks the environment. Empty variables count as not set.
 * @throws CannotStart with one line for each bad value
 */
export function readSettings(env: Environment): Settings {
  const problems: string[] = [];
  const home = env.MEGAPHONE_HOME || join(packageRoot, 'data');
  const host = readHost(env.HOST || '127.0.0.1', problems);
  const settings: Settings = {
    port: readPort(env.PORT || '4000', problems),
    host,
    loopback: loopbackHosts.includes(host.toLowerCase()),
    home: isAbsolute(home) ? home : resolve(home),
    neo4j: readConnection(env, problems),
    wording: readEndpoint(env, problems),
  };
  if (problems.length > 0) throw new CannotStart(problems.join('\n'));
  return settings;
}
