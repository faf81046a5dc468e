import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders and files of one local Neo4j, all below the data folder. */
export interface Home {
  root: string;
  data: string;
  logs: string;
  conf: string;
  /** Neo4j's own log, appended from start to start. */
  log: string;
  /** What Java writes when Neo4j cannot even log; new at each start. */
  output: string;
  pidFile: string;
  passwordFile: string;
}

/** Names the places of the Neo4j in a data folder. */
export function homeIn(folder: string): Home {
  const root = join(folder, 'neo4j');
  const logs = join(root, 'logs');
  return {
    root,
    data: join(root, 'data'),
    logs,
    conf: join(root, 'conf'),
    log: join(logs, 'neo4j.log'),
    output: join(logs, 'java.log'),
    pidFile: join(root, 'neo4j.pid.json'),
    passwordFile: join(root, 'password'),
  };
}

/** How much memory the local Neo4j may take. */
export interface Sizing {
  /** Most heap, in megabytes. */
  heap: number;
  /** Page cache, in megabytes. */
  pageCache: number;
}

/** Settings of neo4j.conf besides those that every Megaphone has, by name. */
export type Settings = Readonly<Record<string, string>>;

/** What one start of Neo4j is to use. */
export interface StartConf {
  /** Bolt's port on 127.0.0.1. */
  port: number;
  /** Page cache in megabytes. */
  pageCache: number;
  /** False only for the moment in which a lost password is replaced. */
  auth: boolean;
  settings?: Settings;
}

/** Makes the folders and writes neo4j.conf; nothing but Bolt on this machine is opened, nothing is reported. */
export function writeConf(home: Home, { port, pageCache, auth, settings: more }: StartConf): void {
  for (const folder of [home.root, home.data, home.logs, home.conf])
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  const settings: Record<string, string | number | boolean> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'server.directories.data': home.data,
    'server.directories.logs': home.logs,
    'server.directories.transaction.logs.root': join(home.data, 'transactions'),
    'server.directories.import': join(home.root, 'import'),
    'server.directories.plugins': join(home.root, 'plugins'),
    'server.directories.run': home.root,
    'server.memory.pagecache.size': `${pageCache}m`,
    'dbms.security.auth_enabled': auth,
    'dbms.usage_report.enabled': false,
    // Neo4j reserves this much for each of its two databases at once; its 256m is for servers.
    'db.tx_log.rotation.size': '32m',
    // Both databases are closed by then: without these, each stop idles for ten seconds more.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    'internal.server.bolt.thread_pool_shutdown_wait_time': '100ms',
    ...more,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  writeFileSync(join(home.conf, 'neo4j.conf'), `# Written at each start; changes are lost.\n${lines.join('\n')}\n`);
}
