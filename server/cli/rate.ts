/** How far a work is, in words; how fast it goes is told once it has gone some way. */
export interface Pace {
  /** Such as "45 %". */
  percent: string;
  perSecond?: number;
  /** Such as "12 s left". */
  left?: string;
}

/** How fast a work goes, from when it was first told of. */
export class Rate {
  #step = '';
  #began = 0;
  #from = 0;

  /** @param step another one begins anew */
  of(step: string, done: number, total: number): Pace {
    if (this.#step !== step) [this.#step, this.#began, this.#from] = [step, performance.now(), done];
    const percent = `${Math.floor((done / total) * 100)} %`;
    const perSecond = (done - this.#from) / ((performance.now() - this.#began) / 1000);
    if (!(perSecond > 0)) return { percent };
    return { percent, perSecond, left: `${amount(Math.ceil((total - done) / perSecond))} s left` };
  }
}

/** A number as it is read: 1,234. */
export function amount(value: number): string {
  return value.toLocaleString('en-GB');
}
