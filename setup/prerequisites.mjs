import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { findJava, onPath } from './java.mjs';
import { run, SetupStopped, say } from './progress.mjs';

const browsers = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
const macBrowser = '/Applications/Chromium.app/Contents/MacOS/Chromium';

/** What must be on the machine, why, and what it is called by each package manager. */
const wanted = {
  java: {
    there: () => findJava() !== undefined,
    what: 'Java 17 or 21, which Neo4j runs on',
    apt: ['openjdk-17-jre-headless', 'openjdk-21-jre-headless'],
    dnf: 'java-17-openjdk-headless',
    brew: 'openjdk@17',
  },
  maven: {
    there: () => onPath('mvn') !== undefined,
    what: 'Maven, which fetches Neo4j',
    apt: ['maven'],
    dnf: 'maven',
    brew: 'maven',
  },
  chromium: {
    there: () => browsers.some(onPath) || existsSync(macBrowser),
    what: 'Chromium, which the tests look through',
    apt: ['chromium-headless-shell', 'chromium'],
    dnf: 'chromium',
    brew: '--cask chromium',
  },
  font: {
    there: () => !onPath('dpkg') || existsSync('/usr/share/fonts/truetype/noto'),
    what: 'a font with Cyrillic for Chromium',
    apt: ['fonts-noto-core'],
    dnf: 'google-noto-sans-fonts',
    brew: 'font-noto-sans',
  },
};

/** The first of the names that this release of Debian knows. */
function knownToApt(names) {
  return names.find((name) => spawnSync('apt-cache', ['show', name]).status === 0) ?? names[0];
}

function installLine({ apt, dnf, brew }) {
  if (process.platform === 'darwin') return `brew install ${brew}`;
  if (onPath('apt-get')) return `sudo apt-get install -y ${knownToApt(apt)}`;
  if (onPath('dnf')) return `sudo dnf install -y ${dnf}`;
  return `your package manager (Debian calls it ${apt[0]})`;
}

async function aptInstall(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const advice = 'Install it by hand, then run the same command again.';
  say(`Missing: ${missing.map(({ what }) => what).join('; ')}. You are root on Debian or Ubuntu, so apt-get installs it.`);
  await run('Reading the package lists', 'apt-get', ['update', '-q'], { env, advice });
  const names = missing.map(({ apt }) => knownToApt(apt));
  const args = ['install', '-y', '-q', '--no-install-recommends', ...names];
  await run(`Installing ${names.join(' and ')}`, 'apt-get', args, { env, advice });
}

/** Makes sure of what is named; on Debian or Ubuntu as root it is installed, elsewhere each gets its line. */
export async function makeSureOf(names) {
  const lacking = () => names.map((name) => wanted[name]).filter(({ there }) => !there());
  const missing = lacking();
  if (missing.length === 0) return;
  if (existsSync('/etc/debian_version') && onPath('apt-get') && process.getuid?.() === 0) await aptInstall(missing);
  const still = lacking();
  if (still.length === 0) return;
  throw new SetupStopped(still.map((one) => `Missing: ${one.what}. Install it with: ${installLine(one)}`).join('\n'));
}
