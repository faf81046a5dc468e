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
  #from: number[] = [];
  #to: number[] = [];
  #sorted: { starts: Int32Array; ends: Int32Array } | null = null;

  add(from: number, to: number): void {
    if (this.#sorted) throw new Error('What has been asked for joins takes no more of them.');
    this.#from.push(from);
    this.#to.push(to);
  }

  /** Puts the joins in order, for which there is a time when nobody waits; asking does so otherwise. */
  settle(): void {
    this.#sort();
  }

  /** Hands over each that `from` is joined to: of many, a list apiece would cost more than what is done with it. */
  each(from: number, visit: (to: number) => void): void {
    const { starts, ends } = this.#sort();
    const end = starts[from + 1] ?? 0;
    for (let at = starts[from] ?? 0; at < end; at++) visit(ends[at] ?? 0);
  }

  /** Whether `from` is joined to anything. */
  any(from: number): boolean {
    const { starts } = this.#sort();
    return (starts[from + 1] ?? 0) > (starts[from] ?? 0);
  }

  /** Everything that `from` is joined to. */
  of(from: number): Int32Array {
    const { starts, ends } = this.#sort();
    return from + 1 >= starts.length ? NONE : ends.subarray(starts[from], starts[from + 1]);
  }

  #sort() {
    if (this.#sorted) return this.#sorted;
    let highest = -1;
    for (const from of this.#from) if (from > highest) highest = from;
    const starts = new Int32Array(highest + 2);
    for (const from of this.#from) starts[from + 1] = (starts[from + 1] ?? 0) + 1;
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    const next = starts.slice();
    const ends = new Int32Array(this.#to.length);
    for (let i = 0; i < this.#to.length; i++) {
      const from = this.#from[i] ?? 0;
      const place = next[from] ?? 0;
      ends[place] = this.#to[i] ?? 0;
      next[from] = place + 1;
    }
    this.#sorted = { starts, ends };
    this.#from = [];
    this.#to = [];
    return this.#sorted;
  }
}
