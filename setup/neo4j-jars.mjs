import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWhole } from './jar.mjs';
import { findJava, homeOf } from './java.mjs';
import { run, SetupStopped, say } from './progress.mjs';
import { root } from './root.mjs';

const pom = join(root, 'cypher/local/pom.xml');
const version = /<version>([^<]+)<\/version>/.exec(readFileSync(pom, 'utf8'))[1];
const folder = join(root, 'data', `neo4j-${version}`);
const lib = join(folder, 'lib');
const markerFile = join(folder, 'installed.json');

function marker() {
  try {
    return JSON.parse(readFileSync(markerFile, 'utf8'));
  } catch {
    return undefined;
  }
}

const sizeOf = (file) => statSync(file, { throwIfNoEntry: false })?.size;

/** Whether every jar that the marker lists is there in its full size. */
export function jarsAreThere() {
  const jars = Object.entries(marker()?.jars ?? {});
  return jars.length > 0 && jars.every(([name, size]) => sizeOf(join(lib, name)) === size);
}

async function copyJars(staging, java, options) {
  rmSync(staging, { recursive: true, force: true });
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${staging}`];
  await run(`Fetching Neo4j ${version} Community (118 MB, once)`, 'mvn', ['-q', '-B', '-f', pom, ...goal, ...options], {
    cwd: root,
    env: { ...process.env, JAVA_HOME: homeOf(java) },
    advice: 'It needs a network once. Run the same command again: what has come is kept.',
  });
  return readdirSync(staging).filter((name) => !isWhole(join(staging, name)));
}

async function fetchInto(staging, java) {
  const broken = await copyJars(staging, java, []);
  if (broken.length === 0) return;
  say(`Maven's own store on this machine holds half a file of ${broken.join(', ')}: everything is fetched anew.`);
  const store = join(folder, 'repository.partial');
  const still = await copyJars(staging, java, [`-Dmaven.repo.local=${store}`]);
  rmSync(store, { recursive: true, force: true });
  if (still.length > 0) throw new SetupStopped(`${still.join(', ')} came broken from Maven twice. Try again later.`);
}

/** Notes the whole set of jars and the Java that runs them; the server reads it. */
function writeMarker(java) {
  const jars = Object.fromEntries(readdirSync(lib).map((name) => [name, sizeOf(join(lib, name))]));
  writeFileSync(`${markerFile}.new`, JSON.stringify({ version, java, jars }, null, 1));
  renameSync(`${markerFile}.new`, markerFile);
}

/** Neo4j's jars in data/neo4j-<version>, whole, and the Java that was found for them. */
export const neo4jJars = {
  needed: () => !jarsAreThere() || !existsSync(marker().java),
  async run() {
    const java = findJava();
    if (!jarsAreThere()) {
      mkdirSync(folder, { recursive: true });
      if (marker()) say('A part of Neo4j is missing or cut short; it is fetched again.');
      rmSync(markerFile, { force: true });
      const staging = join(folder, 'lib.partial');
      await fetchInto(staging, java);
      rmSync(lib, { recursive: true, force: true });
      renameSync(staging, lib);
    }
    writeMarker(java);
  },
};
