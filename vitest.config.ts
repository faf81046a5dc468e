import { defineConfig } from 'vitest/config';

// graphql 16 is a dual package: vite picks index.mjs, node externals pick index.js
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

// a Neo4j that lives for minutes is done sooner without the compiler that takes minutes to pay off
process.env.JDK_JAVA_OPTIONS ??= '-XX:TieredStopAtLevel=1';

const writes = 'tests/**/*.write.test.ts';
const processes = 'tests/**/*.process.test.ts';
const browser = 'tests/browser/**/*.test.ts';

/** Files of one kind, run after the files of the kinds before it; only those that read go side by side. */
function kind(name: string, order: number, include: string[], exclude: string[] = [], testTimeout = 60_000) {
  return {
    resolve,
    test: {
      name,
      include,
      exclude,
      environment: 'node' as const,
      setupFiles: ['tests/setup.ts'],
      pool: 'threads' as const,
      testTimeout,
      hookTimeout: testTimeout * 3,
      maxWorkers: order === 0 ? 2 : 1,
      fileParallelism: order === 0,
      sequence: { groupOrder: order },
    },
  };
}

export default defineConfig({
  resolve,
  test: {
    globalSetup: ['tests/neo4j.ts'],
    maxWorkers: 2,
    projects: [
      kind('reads', 0, ['tests/**/*.test.ts'], [writes, processes, browser]),
      kind('browser', 1, [browser], [writes, processes]),
      kind('writes', 2, [writes], [processes]),
      kind('processes', 3, [processes], [], 180_000),
    ],
  },
});
