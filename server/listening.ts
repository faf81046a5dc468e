import { createServer } from 'node:net';
import { CannotStart } from '../cypher/cannot-start.ts';
import type { Database } from '../cypher/database.ts';
import { activeKeys } from './access/key-ring.ts';
import type { Settings } from './settings.ts';

/** Why the server cannot listen there, for the person who starts it. */
export function listeningError({ host, port }: Settings, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new CannotStart(
      `Port ${port} of ${host} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  if (code === 'EACCES') return new CannotStart(`Port ${port} is not for this user. Choose one above 1023 in PORT.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new CannotStart(`HOST="${host}" is no address of this machine.`);
  }
  return error;
}

/**
 * Finds out that the port is taken before a database is started for nothing.
 * @throws CannotStart
 */
export async function refuseTakenPort(settings: Settings): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listeningError(settings, error)));
    server.listen(settings.port, settings.host, () => server.close(() => resolve()));
  });
}

/**
 * Another machine can reach this one only when there is a key to ask it for.
 * @throws CannotStart
 */
export async function refuseOpenDoor({ host, loopback }: Settings, database: Database): Promise<void> {
  if (loopback || (await activeKeys(database)).size > 0) return;
  throw new CannotStart(
    `HOST="${host}" is refused: other machines could reach the graph, and no partner's key exists yet. Make one with "npm run megaphone -- key create --name NAME --clearance GREEN", or leave HOST out to listen on this machine only (127.0.0.1, localhost or ::1).`,
  );
}

/** The address to open in a browser. */
export function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
