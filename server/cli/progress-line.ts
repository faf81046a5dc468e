/** Between two lines of progress where they are not drawn over each other. */
const PATIENCE_MS = 10_000;
const REDRAW_MS = 250;

/** Says on stderr how far a long work is: one line that is drawn anew on a terminal, a line now and then elsewhere. */
export class ProgressLine {
  #told = performance.now();
  #drawn = false;

  /** @param text is asked only when something is said */
  report(text: () => string): void {
    const now = performance.now();
    const terminal = process.stderr.isTTY === true;
    if (now - this.#told < (terminal ? REDRAW_MS : PATIENCE_MS)) return;
    this.#told = now;
    process.stderr.write(terminal ? `\r\u001B[K${text()}` : `${text()}\n`);
    this.#drawn = terminal;
  }

  /** A line that stays. */
  say(line: string): void {
    process.stderr.write(`${this.#drawn ? '\r\u001B[K' : ''}${line}\n`);
    this.#drawn = false;
  }
}
