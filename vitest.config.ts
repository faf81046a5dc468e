import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// graphql 16 is a dual package: vite picks index.mjs, node externals pick index.js
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

// a Neo4j that lives for minutes is done sooner without the compiler that takes minutes to pay off, which alone would
// have room for all that is compiled
process.env.JDK_JAVA_OPTIONS ??= '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=192m';

/**
 * The longest file goes first, so that no worker is left with it alone at the end. Meanwhile the other worker runs those
 * that only read: what is written later changes the statistics of its Neo4j, which then plans every statement anew.
 */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = [
      /canaries/,
      /\/tests\/(?!browser\/)[^.]*\.test\.ts$/,
      /\.process\.test\.ts$/,
      /\/browser\//,
      /\.write\.test\.ts$/,
    ];
    const place = ({ moduleId }: TestSpecification) => order.findIndex((kind) => kind.test(moduleId));
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
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
    // what all files import is loaded once a worker: files keep nothing in their modules that another could trip over
    isolate: false,
    // those that start programs of their own wait for them on a busy machine
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // a picture may have to be asked for again; as patient as the browser's own waiting
    expect: { poll: { timeout: 30_000 } },
    sequence: { sequencer: InOrder },
  },
});
