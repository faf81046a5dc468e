import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { pageBuild, serverBuild } from './build.mjs';
import { jarsAreThere, neo4jJars } from './neo4j-jars.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { packages } from './packages.mjs';
import { makeSureOf } from './prerequisites.mjs';
import { SetupStopped } from './progress.mjs';
import { root } from './root.mjs';

const flags = ['--for-tests', '--start'];

/** Does in turn what is needed: the machine's programs, the packages, Neo4j, the build. */
export async function setUp(args) {
  const unknown = args.find((arg) => !flags.includes(arg));
  if (unknown) throw new SetupStopped(`setup.mjs does not know ${unknown}. It knows ${flags.join(' and ')}.`);
  const forTests = args.includes('--for-tests');
  const localNeo4j = forTests || !process.env.NEO4J_URI;

  const steps = [packages, ...(localNeo4j ? [neo4jJars] : []), serverBuild, pageBuild];
  if (forTests) await makeSureOf(['chromium', 'font']);
  if (steps.some((step) => step.needed())) {
    await oneAtATime(async () => {
      if (localNeo4j && neo4jJars.needed()) await makeSureOf(jarsAreThere() ? ['java'] : ['java', 'maven']);
      for (const step of steps) if (step.needed()) await step.run();
    });
  }
  if (!args.includes('--start')) return;
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(join(root, 'dist/server/main.js')).href);
}
