import type { Database } from '../../../cypher/database.ts';
import { writeGraph } from '../write.ts';
import type { FeedRows } from './feed-rows.ts';
import type { LeftOut } from './feed-run.ts';
import { changesAnything, type FeedPlan, planFeed } from './plan.ts';
import { refuseUnfinished } from './unfinished.ts';
import { writeStaged } from './write-staged.ts';

/** What an import did, or would do. */
export interface FeedReport extends FeedPlan {
  run: string;
  feed: string;
  format: string;
  fileSha256: string;
  /** Whether anything was written. */
  written: boolean;
  /** What of the feed the graph does not take, and how often it stood there. */
  leftOut: Record<string, number>;
}

/** Up to how many assertions one transaction is small: beyond, Neo4j would hold more than its heap in memory. */
const IN_ONE = 20_000;
const STEP = 5_000;

interface ImportOptions {
  dryRun: boolean;
  /** Told how many assertions of how many are written. */
  wrote?: (assertions: number, of: number) => void;
  /** Up to how many assertions are written in one transaction. */
  inOne?: number;
  /** How many assertions each transaction of a larger import writes. */
  step?: number;
}

/**
 * Brings a feed's rows into the graph, whole or not at all; what is there already stays as it is.
 * @throws InputRefused where a record is in the graph with another marking, or another import was cut off
 */
export async function importFeed(
  database: Database,
  feed: FeedRows,
  leftOut: LeftOut,
  { dryRun, wrote = () => {}, inOne = IN_ONE, step = STEP }: ImportOptions,
): Promise<FeedReport> {
  await refuseUnfinished(database, feed.runId);
  const { plan, newNodes } = await planFeed(database, feed);
  const writes = !dryRun && changesAnything(plan);
  if (writes && feed.rows.assertions.size <= inOne) await writeGraph(database, feed.rows);
  else if (writes) await writeStaged(database, feed, newNodes, { step, wrote });
  const { feed: name, format, fileSha256 } = feed.run;
  return {
    run: feed.runId,
    feed: name,
    format,
    fileSha256,
    written: writes,
    leftOut: Object.fromEntries(leftOut),
    ...plan,
  };
}
