import { homeIn } from './home.ts';
import { keptPassword } from './password.ts';
import { stillRunning } from './pid-file.ts';

/** How to connect to the Neo4j that runs on a data folder now; undefined when none does. */
export function runningNeo4j(folder: string): { uri: string; user: string; password: string } | undefined {
  const home = homeIn(folder);
  const running = stillRunning(home.pidFile);
  const password = running && keptPassword(home);
  return password ? { uri: `bolt://127.0.0.1:${running.port}`, user: 'neo4j', password } : undefined;
}
