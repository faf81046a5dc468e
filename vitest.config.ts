import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// graphql 16 is a dual package: vite picks index.mjs, node externals pick index.js
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

// a Neo4j that lives for minutes is done sooner without the compiler that takes minutes to pay off
process.env.JDK_JAVA_OPTIONS ??= '-XX:TieredStopAtLevel=1';

/** What takes longest goes first, so that no worker is left with it alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const kinds = ['.write.test.ts', '/browser/', '.process.test.ts', 'canaries'];
    const rank = ({ moduleId }: TestSpecification) => kinds.findIndex((kind) => moduleId.includes(kind));
    return (await super.sort(files)).sort((a, b) => rank(b) - rank(a));
  }
}

export default defineConfig({
  resolve,
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    globalSetup: ['tests/neo4j.ts'],
    pool: 'threads',
    maxWorkers: 2,
    // those that start programs of their own wait for them on a busy machine
    testTimeout: 180_000,
    hookTimeout: 180_000,
    sequence: { sequencer: LongestFirst },
  },
});
