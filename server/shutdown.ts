/** Turns the signals to stop into an AbortSignal; a second one leaves at once, and the next start heals what is left. */
export function stopSignal(say: (line: string) => void): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (stop.signal.aborted) process.exit(1);
      say(`${name}: stopping when the requests under way have finished.`);
      stop.abort();
    });
  }
  return stop.signal;
}

/** Resolves when the signal has come. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
