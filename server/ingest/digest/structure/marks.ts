/** A quotation mark that opens and the one that closes it, as indices; a missing one is null. */
export interface Pair {
  open: number | null;
  close: number | null;
}

const NOTHING_MORE = /^[\s.,;:!?…]*$/;
const CLOSERS: Record<string, string> = { '“': '”', '«': '»', '„': '”“', '‟': '”', '"': '"', '‘': '’' };

/**
 * The outermost quotation marks of some words, in their order. Nested ones lie inside them; a mark repeated at the start
 * of a paragraph while the quotation goes on is no new one.
 */
export function outermost(words: string): Pair[] {
  const pairs: Pair[] = [];
  const open: { mark: string; at: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    const mark = words.charAt(at);
    const top = open.at(-1);
    if (top && closes(words, at, top.mark)) {
      open.pop();
      if (open.length === 0) pairs.push({ open: top.at, close: at });
    } else if (opens(words, at)) {
      if (!(open.some((other) => other.mark === mark) && startsLine(words, at))) open.push({ mark, at });
    } else if (/[”»"]/.test(mark)) {
      const opener = open.findIndex((other) => closes(words, at, other.mark));
      if (opener >= 0) {
        const [first] = open.splice(opener);
        if (first && open.length === 0) pairs.push({ open: first.at, close: at });
      } else if (open.length === 0) pairs.push({ open: null, close: at });
    }
  }
  const [unclosed] = open;
  return unclosed ? [...pairs, { open: unclosed.at, close: null }] : pairs;
}

/** Whether the words end with the closing mark of a pair: nothing but punctuation stands behind it. */
export function closesAtEnd(words: string, pair: Pair | undefined): pair is Pair & { close: number } {
  return typeof pair?.close === 'number' && NOTHING_MORE.test(words.slice(pair.close + 1));
}

/** Whether the words begin with a mark that opens. */
export function startsQuoted(words: string): boolean {
  return /^(?:[“«„‟"]|[‘](?=\S))/.test(words);
}

function opens(words: string, at: number): boolean {
  const mark = words.charAt(at);
  if (/[“«„‟]/.test(mark)) return true;
  if (mark === '"') return startsWord(words, at);
  return mark === '‘' && at === 0;
}

function closes(words: string, at: number, opener: string): boolean {
  const mark = words.charAt(at);
  if (!CLOSERS[opener]?.includes(mark)) return false;
  if (opener === '„' && mark === '“' && startsWord(words, at)) return false;
  if (mark === '’') return !/\p{L}/u.test(words.charAt(at + 1)) && /[.!?…]/.test(words.charAt(at - 1));
  return true;
}

function startsWord(words: string, at: number): boolean {
  return (at === 0 || /[\s([—–-]/.test(words.charAt(at - 1))) && /\S/.test(words.charAt(at + 1));
}

function startsLine(words: string, at: number): boolean {
  return /\n\s*$/.test(words.slice(0, at));
}
