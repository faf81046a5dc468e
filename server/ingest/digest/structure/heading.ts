import type { Passage } from '../passage.ts';
import type { Block, Page } from '../reading/page.ts';
import { startsQuoted } from './marks.ts';

const LONGEST = 160;
const MOST_WORDS = 22;
const NUMBERED = /^(?:№\s?)?\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,5})[.)]\s+(?=\S)/u;

/** Whether the document's format tells headings; then nothing else is taken for one. */
export function formatTellsHeadings({ blocks }: Page): boolean {
  return blocks.slice(1).some(({ heading }) => heading !== null);
}

/** Whether a paragraph of plain text looks like a heading: short, a capital first, no full stop last, words below it. */
export function looksLikeHeading(words: string, next: Block | undefined, labelNext: boolean): boolean {
  if (words.length > LONGEST || words.split(/\s+/).length > MOST_WORDS || next === undefined) return false;
  if (words.includes('\n') || !/^["“«„]?[\p{Lu}\p{N}]/u.test(words.replace(NUMBERED, ''))) return false;
  if (startsQuoted(words) && /[”»“"][.,]?$/.test(words) && !labelNext) return false;
  return !/[.:;,…]$/.test(words);
}

/** The words of a heading without its number. */
export function titleIn(heading: Passage): Passage {
  return heading.part(NUMBERED.exec(heading.words)?.[0].length ?? 0) ?? heading;
}

/** The level from which headings make sections: the highest one that is not the title's. */
export function sectionLevel({ blocks }: Page, title: number | null): number {
  const levels = blocks.flatMap(({ heading }, index) => (heading === null || index === title ? [] : [heading]));
  return Math.min(...levels);
}
