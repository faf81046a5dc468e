/** A part of two texts: what both have, what only the earlier one has, or only the later one. */
export interface Part {
  kind: 'both' | 'before' | 'now';
  words: string;
}

/** Above this, the middle of two texts is told as changed whole: a table of this many cells takes a moment. */
const MOST_CELLS = 1_000_000;

/** How a text became another, word by word: the longest common words stand, the others are gone or new. */
export function wordChanges(before: string, now: string): Part[] {
  const [a, b] = [wordsOf(before), wordsOf(now)];
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const middle = between(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return joined([...parts('both', b.slice(0, head)), ...middle, ...parts('both', b.slice(b.length - tail))]);
}

/** The words of a text, each with the blanks behind it. */
export const wordsOf = (text: string): string[] => text.match(/\S+\s*/gu) ?? [];
const parts = (kind: Part['kind'], words: readonly string[]): Part[] => words.map((one) => ({ kind, words: one }));

function between(a: readonly string[], b: readonly string[]): Part[] {
  if (a.length * b.length > MOST_CELLS) return [...parts('before', a), ...parts('now', b)];
  // common[i][j]: how many words a from i and b from j have in common, in order
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = common[i] as Uint16Array;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: Part[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      found.push(...parts('both', [b[j] ?? '']));
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      found.push(...parts('before', [a[i] ?? '']));
      i += 1;
    } else {
      found.push(...parts('now', [b[j] ?? '']));
      j += 1;
    }
  }
  return [...found, ...parts('before', a.slice(i)), ...parts('now', b.slice(j))];
}

function joined(all: readonly Part[]): Part[] {
  const told: Part[] = [];
  for (const part of all) {
    const last = told.at(-1);
    if (last?.kind === part.kind) last.words += part.words;
    else told.push({ ...part });
  }
  return told;
}
