import { InputRefused } from '../digest/reading/refused.ts';
import { bounds } from './bounds.ts';

/** What is wrong in a feed, row by row: all of it is told at once, and nothing is written. */
export class Problems {
  readonly #found: string[] = [];

  constructor(private readonly file: string) {}

  /** Runs the work of one record; what it refuses is kept. Throws once there is more than anybody wants to read. */
  watch(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof InputRefused)) throw error;
      this.#found.push(error.message);
      if (this.#found.length >= bounds.problems) this.#refuse(' The rest was not looked at.');
    }
  }

  /** @throws InputRefused where anything was refused */
  throwIfAny(): void {
    if (this.#found.length > 0) this.#refuse('');
  }

  #refuse(more: string): never {
    const count = this.#found.length === 1 ? 'a problem' : `${this.#found.length} problems`;
    throw new InputRefused(this.file, `${count}; nothing is written.${more}\n  ${this.#found.join('\n  ')}`);
  }
}
