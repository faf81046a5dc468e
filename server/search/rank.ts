import { fold, type SearchWord } from './search-words.ts';

/** How well words fit a text, and where the first of them stands. */
export interface Fit {
  /** 0 to 1: the mean over the words of 1 for the word itself, 0.8 for the start of one, 0.5 for a similar one. */
  score: number;
  /** Offset of the first matching word in the text. */
  at: number;
}

/** How well words fit a text. The score comes from this text alone: what else is in the store would leak through it. */
export function fitOf(words: readonly SearchWord[], text: string): Fit {
  const parts = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: part, index }) => ({ part: fold(part), index }));
  let at = text.length;
  const scores = words.map(({ forms }) => {
    let best = 0;
    for (const { part, index } of parts) {
      const score = Math.max(...forms.map((form) => similarity(form, part)));
      if (score > best) best = score;
      if (score > 0.5 && index < at) at = index;
    }
    return best;
  });
  const score = scores.reduce((sum, value) => sum + value, 0) / (words.length || 1);
  return { score, at: at === text.length ? 0 : at };
}

function similarity(form: string, part: string): number {
  if (form === part) return 1;
  if (part.startsWith(form)) return 0.8;
  return nearby(form, part) ? 0.5 : 0;
}

function nearby(a: string, b: string): boolean {
  const bound = a.length >= 8 ? 2 : 1;
  return a.length >= 5 && Math.abs(a.length - b.length) <= bound && distance(a, b) <= bound;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Some words around an offset, whole words at both ends. */
export function excerptAt(text: string, at: number, length = 160): string {
  if (text.length <= length) return text;
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - length / 3)));
  const cut = text.slice(start, start + length);
  const end = start + length >= text.length ? cut.length : cut.lastIndexOf(' ');
  return `${start > 0 ? '…' : ''}${cut.slice(0, end).trim()}${start + end < text.length ? '…' : ''}`;
}
