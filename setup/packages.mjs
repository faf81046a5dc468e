import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, stampIn } from './fingerprint.mjs';
import { run } from './progress.mjs';
import { root } from './root.mjs';

const stamp = join(root, 'node_modules', '.megaphone-lock');
const written = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** npm writes its own list last, so one newer than our lock means that somebody has installed from it. */
const installedByHand = () => written('node_modules/.package-lock.json') >= written('package-lock.json');

/** The packages of the lock file in node_modules. */
export const packages = {
  needed: () => stampIn(stamp) !== fingerprint(['package-lock.json']) && !installedByHand(),
  async run() {
    const npm = process.env.npm_execpath;
    const [command, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
    await run('Installing the packages of package-lock.json', command, [...before, 'ci', '--include=dev'], {
      cwd: root,
      advice: 'It needs a network once. Run the same command again.',
    });
    writeFileSync(stamp, fingerprint(['package-lock.json']));
  },
};
