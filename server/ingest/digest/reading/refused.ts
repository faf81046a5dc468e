import type { Reason } from '../../../reasons/reason.ts';

/** An input that is no readable document; says what stands where. Nothing was proposed and nothing written. */
export class InputRefused extends Error {
  override name = 'InputRefused';

  /** What tells the problem in other languages; null where nothing does. */
  readonly why: Reason | null;

  /** @param place the file, and within it the part, line or byte that is wrong */
  constructor(
    readonly place: string,
    problem: string | Reason,
  ) {
    const why = typeof problem === 'string' ? null : problem;
    super(`${place}: ${why?.reason ?? problem}`);
    this.why = why;
  }
}
