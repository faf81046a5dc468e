import { CannotStart } from '../cannot-start.ts';
import { freePort } from './free-port.ts';
import { type Home, type Settings, type Sizing, type StartConf, writeConf } from './home.ts';
import type { Installation } from './installation.ts';
import { halt, launch, StartFailed } from './launch.ts';
import { initialPassword, keptPassword, newPassword } from './password.ts';
import { removePidFile, type StartedNeo4j, writePidFile } from './pid-file.ts';
import { replacePassword, signIn } from './sign-in.ts';

/** Where and with what a Neo4j is started. */
export interface Begin {
  home: Home;
  installation: Installation;
  sizing: Sizing;
  settings: Settings;
  log: (line: string) => void;
  /** Calls a start off. */
  abort: AbortSignal;
}

/** A Neo4j that has started and let us in. */
export interface Begun {
  started: StartedNeo4j;
  password: string;
}

/** One that asks for no password is never what a start wants to find. */
function settingsOf({ sizing, settings }: Begin, auth: boolean): string {
  return JSON.stringify({ ...sizing, auth, ...settings });
}

/** Starts it on that port, or on another one when somebody was quicker to take it. */
async function start(place: Begin, port: number, auth: boolean): Promise<StartedNeo4j> {
  const { home, installation, sizing, settings } = place;
  const conf: StartConf = { port, pageCache: sizing.pageCache, auth, settings };
  writeConf(home, conf);
  let started: StartedNeo4j | undefined;
  try {
    await launch(home, installation, sizing, place, (process) => {
      started = { ...process, port, version: installation.version, settings: settingsOf(place, auth) };
      writePidFile(home.pidFile, started);
    });
  } catch (error) {
    removePidFile(home.pidFile);
    if (error instanceof StartFailed && error.portTaken) return start(place, await freePort(), auth);
    throw error;
  }
  if (!started) throw new CannotStart('Neo4j has started, but its process is not known.');
  return started;
}

/** A lost or wrong password of a local Neo4j is replaced by a new one: its data is whole and belongs to this user. */
async function recoverPassword(place: Begin, port: number): Promise<Begun> {
  place.log('The password of the local Neo4j is lost or wrong; a new one is set. The graph stays as it is.');
  const open = await start(place, port, false);
  const password = newPassword(place.home);
  try {
    await replacePassword(open.port, password);
  } finally {
    await halt(open, place.log);
  }
  return { started: await start(place, open.port, true), password };
}

/** Takes over a Neo4j that a killed start left behind, when it answers and is what would be started now. */
async function takeOver(place: Begin, leftOver: StartedNeo4j): Promise<Begun | undefined> {
  const { home, installation, log } = place;
  const password = keptPassword(home);
  const same = leftOver.version === installation.version && leftOver.settings === settingsOf(place, true);
  if (same && password !== undefined && (await signIn(leftOver.port, password)) === 'in') {
    log(`Neo4j still runs from a start that was cut off (process ${leftOver.pid}); it is used again.`);
    return { started: leftOver, password };
  }
  log(`Neo4j still runs from a start that was cut off (process ${leftOver.pid}); it is stopped and started again.`);
  await halt(leftOver, log);
  removePidFile(home.pidFile);
  return undefined;
}

/** Brings Neo4j up on that data, whatever an earlier start left there. */
export async function begin(place: Begin, leftOver: StartedNeo4j | undefined, port: number): Promise<Begun> {
  const found = leftOver && (await takeOver(place, leftOver));
  if (found) return found;
  const { home, installation, log } = place;
  writeConf(home, { port, pageCache: place.sizing.pageCache, auth: true });
  const password = initialPassword(home, installation);
  if (password === undefined) return recoverPassword(place, port);
  const started = await start(place, port, true);
  try {
    const result = await signIn(started.port, password);
    if (result === 'in') return { started, password };
    if (result === 'silent') throw new CannotStart(`Neo4j has started but does not answer. Its log: ${home.log}`);
  } catch (error) {
    await halt(started, log);
    throw error;
  }
  await halt(started, log);
  return recoverPassword(place, started.port);
}
