import { seed, seededChannels } from '../../seed/seed.ts';
import { InputRefused } from '../ingest/digest/reading/refused.ts';
import type { Imported } from '../ingest/posts/import-posts.ts';
import { importOffline } from '../ingest/posts/offline/import-offline.ts';
import type { OfflineOptions, OfflineProgress } from '../ingest/posts/offline/offline-options.ts';
import type { Settings } from '../settings.ts';
import { interruptible } from './interruptible.ts';
import type { ProgressLine } from './progress-line.ts';
import { amount, Rate } from './rate.ts';

type Options = Pick<OfflineOptions, 'format' | 'mapping' | 'marking' | 'maxBadRows' | 'batchRows' | 'badRowsFile'>;

/**
 * Makes the graph of the local Neo4j out of archives, as `import posts --offline` does.
 * @throws InputRefused, CannotStart where it cannot; the data folder is then as it was
 */
export async function importPostsOffline(
  { neo4j, home }: Settings,
  files: readonly string[],
  options: Options,
  line: ProgressLine,
): Promise<(Imported & { file: string })[]> {
  if (neo4j) {
    throw new InputRefused(
      '--offline',
      `makes the graph of the local Neo4j, and NEO4J_URI names the one at ${neo4j.uri}. Load without --offline.`,
    );
  }
  const say = (text: string) => line.say(text);
  return interruptible('Nothing is kept; the same command begins from the beginning.', (signal) =>
    importOffline(home, files, {
      ...options,
      beginning: { channels: seededChannels(), write: (database) => seed(database, say) },
      progress: reporter(line),
      say,
      signal,
    }),
  );
}

function reporter(line: ProgressLine): OfflineProgress {
  const [rate, rows] = [new Rate(), new Rate()];
  return (step, done, of, file = '', read = 0) => {
    const { percent, left = '' } = rate.of(`${step} ${file}`, done, of);
    const { perSecond = 0 } = rows.of(`${step} ${file}`, read, read);
    const texts = {
      reading: () =>
        `${file}: reading ${percent}, ${amount(read)} posts, ${amount(Math.round(perSecond))} a second, ${left}`,
      storing: () => `making the store: ${percent} of its steps`,
      indexing: () => `making the indexes: ${amount(Math.round(done))} s so far`,
      repeating: () => `${file}: rows that repeat a post: ${amount(done)} of ${amount(of)}, ${left}`,
    };
    line.report(texts[step]);
  };
}
