/** Ids by number, in the order of first sight: millions of links are kept as numbers, not as words. */
export class Ids {
  readonly all: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of an id, a new one where it has not been seen. */
  of(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.all.length);
    return this.all.push(id) - 1;
  }

  /** The number of an id that has been seen. */
  find(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  at(number: number): string {
    return this.all[number] ?? '';
  }
}

const NONE = new Int32Array(0);

/** What is joined to what, both by number. A join that is added twice may be told twice. */
export class Links {
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  #sorted: { starts: Int32Array; ends: Int32Array } | null = null;

  add(from: number, to: number): void {
    this.#from.push(from);
    this.#to.push(to);
    this.#sorted = null;
  }

  /** Everything that `from` is joined to. */
  of(from: number): Int32Array {
    const { starts, ends } = this.#sort();
    return from + 1 >= starts.length ? NONE : ends.subarray(starts[from], starts[from + 1]);
  }

  has(from: number, to: number): boolean {
    return this.of(from).includes(to);
  }

  #sort() {
    if (this.#sorted) return this.#sorted;
    const highest = this.#from.reduce((most, from) => Math.max(most, from), -1);
    const starts = new Int32Array(highest + 2);
    for (const from of this.#from) starts[from + 1] = (starts[from + 1] ?? 0) + 1;
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    const next = starts.slice();
    const ends = new Int32Array(this.#to.length);
    for (const [i, to] of this.#to.entries()) {
      const from = this.#from[i] ?? 0;
      const place = next[from] ?? 0;
      ends[place] = to;
      next[from] = place + 1;
    }
    this.#sorted = { starts, ends };
    return this.#sorted;
  }
}
