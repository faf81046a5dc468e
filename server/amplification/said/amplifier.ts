/** What somebody says of something: statements, each once. There is one of each pair, so it holds no list of its own. */
export class Spoken {
  constructor(
    readonly source: number,
    readonly target: number,
    private readonly all: Int32Array,
    private readonly from: number,
    private readonly end: number,
  ) {}

  /** How many statements. */
  get weight(): number {
    return this.end - this.from;
  }

  get statements(): Int32Array {
    return this.all.subarray(this.from, this.end);
  }
}

/** An amplifier, what it says of what, and the channels through which it does. */
export interface Amplifier {
  who: number;
  spoken: Spoken[];
  channels: number[];
}
