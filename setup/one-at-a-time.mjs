import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupStopped, say } from './progress.mjs';
import { root } from './root.mjs';

const file = join(root, 'data', 'setup.lock');

function holder() {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid !== process.pid) process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}

function take() {
  try {
    mkdirSync(join(root, 'data'), { recursive: true });
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw new SetupStopped(`The clone's folder ${root} cannot be written (${error.code}), and setup has work to do there.`);
  }
}

/** Runs the work while no other setup of this clone does; one that was killed does not count. */
export async function oneAtATime(work) {
  for (let said = false; !take(); said = true) {
    const pid = holder();
    if (pid === undefined) {
      rmSync(file, { force: true });
      continue;
    }
    if (!said) say(`Another setup of this clone is at work (process ${pid}); waiting for it.`);
    await sleep(500);
  }
  try {
    await work();
  } finally {
    rmSync(file, { force: true });
  }
}
