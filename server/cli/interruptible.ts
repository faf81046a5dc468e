import { say } from './output.ts';

/** A signal ended the command. */
export class Interrupted extends Error {
  override name = 'Interrupted';
}

/** What a shell expects of a command that Ctrl-C has ended. */
export const EXIT_INTERRUPTED = 130;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Does what a signal may stop: the first aborts, a second one ends the process at once.
 * @param left says what is left of the work that was stopped
 * @throws Interrupted where a signal came first
 */
export async function interruptible<T>(left: string, work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const interrupted = (signal: string) => {
    if (stop.signal.aborted) process.exit(EXIT_INTERRUPTED);
    say(`${signal}: stopping.`);
    stop.abort(new Interrupted(`Stopped. ${left}`));
  };
  for (const name of SIGNALS) process.on(name, interrupted);
  try {
    return await work(stop.signal);
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    for (const name of SIGNALS) process.off(name, interrupted);
  }
}
