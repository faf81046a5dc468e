import type { Block, Page } from '../reading/page.ts';
import { startsQuoted } from './marks.ts';

const LONGEST = 160;
const MOST_WORDS = 22;

/** Whether the document's format tells headings; then nothing else is taken for one. */
export function formatTellsHeadings({ blocks }: Page): boolean {
  return blocks.slice(1).some(({ heading }) => heading !== null);
}

/** Whether a paragraph of plain text looks like a heading: short, a capital first, no full stop last, words below it. */
export function looksLikeHeading(words: string, next: Block | undefined, labelNext: boolean): boolean {
  if (words.length > LONGEST || words.split(/\s+/).length > MOST_WORDS || next === undefined) return false;
  if (words.includes('\n') || !/^(?:\d{1,2}[.)]\s+|[IVX]{1,4}\.\s+)?["“«„]?[\p{Lu}\p{N}]/u.test(words)) return false;
  if (startsQuoted(words) && /[”»“"][.,]?$/.test(words) && !labelNext) return false;
  return !/[.:;,…]$/.test(words);
}

/** The level from which headings make sections: the highest one that is not the title's. */
export function sectionLevel({ blocks }: Page, title: number | null): number {
  const levels = blocks.flatMap(({ heading }, index) => (heading === null || index === title ? [] : [heading]));
  return Math.min(...levels);
}
