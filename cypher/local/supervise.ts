import { setTimeout as sleep } from 'node:timers/promises';
import { type Begin, type Begun, begin } from './begin.ts';
import { halt } from './launch.ts';
import type { StartedNeo4j } from './pid-file.ts';
import { lookEvery, runs } from './running-process.ts';

/** Keeps a Neo4j running until it is stopped. */
export interface Supervision {
  current(): StartedNeo4j;
  stop(): Promise<void>;
}

const longestPause = 5_000;

/** Looks again and again whether Neo4j lives, and starts it again on its port when it has died. */
export function supervise(place: Begin, first: Begun): Supervision {
  let { started } = first;
  let stopping = false;
  const stop = new AbortController();
  const again: Begin = { ...place, abort: stop.signal };

  async function restart(): Promise<void> {
    for (let pause = 500; !stopping; pause = Math.min(pause * 2, longestPause)) {
      try {
        place.log(`Neo4j (process ${started.pid}) has died; it is started again.`);
        const next = await begin(again, undefined, started.port);
        if (next.started.port === started.port) {
          started = next.started;
          place.log(`Neo4j is back (process ${started.pid}).`);
          return;
        }
        started = { ...next.started, port: started.port };
        await halt(next.started, place.log);
      } catch (error) {
        place.log(`Neo4j could not be started again: ${error instanceof Error ? error.message : String(error)}`);
      }
      await sleep(pause);
    }
  }

  async function watch(): Promise<void> {
    while (!stopping) {
      if (!runs(started)) await restart();
      else await sleep(lookEvery);
    }
  }

  const watching = watch();
  return {
    current: () => started,
    stop: async () => {
      stopping = true;
      stop.abort();
      await watching;
      await halt(started, place.log);
    },
  };
}
