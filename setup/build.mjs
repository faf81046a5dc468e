import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, stampIn } from './fingerprint.mjs';
import { run } from './progress.mjs';
import { root } from './root.mjs';

const dist = join(root, 'dist');

function buildOf({ name, sources, only, outputs, tool }) {
  const stamp = join(dist, `${name}.stamp`);
  return {
    needed: () => stampIn(stamp) !== fingerprint(sources, only),
    async run() {
      const made = fingerprint(sources, only);
      for (const output of [stamp, ...outputs.map((folder) => join(dist, folder))]) {
        rmSync(output, { recursive: true, force: true });
      }
      await run(`Building the ${name}`, process.execPath, tool, {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'production' },
        advice: 'The messages above name the files.',
      });
      mkdirSync(dist, { recursive: true });
      writeFileSync(stamp, made);
    },
  };
}

/** The server in dist/, from TypeScript. */
export const serverBuild = buildOf({
  name: 'server',
  sources: ['server', 'cypher', 'seed', 'picture', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
  only: (file) => /\.(ts|json)$/.test(file),
  outputs: ['server', 'cypher', 'seed', 'picture'],
  tool: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
});

/** The page in dist/client. */
export const pageBuild = buildOf({
  name: 'page',
  sources: ['client', 'picture', 'schema.graphql', 'package-lock.json'],
  outputs: ['client'],
  tool: ['node_modules/vite/bin/vite.js', 'build', 'client', '--logLevel', 'warn'],
});
