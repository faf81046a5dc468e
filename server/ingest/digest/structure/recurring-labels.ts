import type { Lexicon, RecurringLabels } from '../grammar/lexicon.ts';
import { pattern } from '../grammar/phrases.ts';
import { Passage } from '../passage.ts';
import type { Page } from '../reading/page.ts';
import { isSpoken } from '../speech/sentences.ts';
import { attributedWithin } from './attributed.ts';
import { bareLine } from './bare-line.ts';
import { formatTellsHeadings, looksLikeHeading } from './heading.ts';
import { labelOf, openingOf } from './label.ts';
import { outermost } from './marks.ts';

const FEWEST_WORDS_BELOW = 4;
const FEWEST_TIMES = 2;

/** Where a paragraph opens with words that may be a label. */
interface Opening {
  label: string;
  /** Words of the paragraph, or of the next where the label stands alone. */
  words: number;
  /** Whether somebody is quoted between the heading, or the same label above, and here. */
  belowQuotation: boolean;
  belowHeading: boolean;
}

/**
 * The labels of a document that no grammar has. What opens several paragraphs, each below a quotation, opens the
 * answers; what opens several, each right below a heading, opens the claims. At most one of either.
 */
export function recurringLabels(page: Page, lexicon: Lexicon): RecurringLabels {
  const byLabel = new Map<string, Opening[]>();
  for (const opening of openings(page, lexicon)) {
    byLabel.set(opening.label, [...(byLabel.get(opening.label) ?? []), opening]);
  }
  const several = [...byLabel].filter(([, all]) => all.length >= FEWEST_TIMES);
  const wordsOf = ([, all]: [string, Opening[]]) => all.reduce((sum, { words }) => sum + words, 0);
  const answer = several
    .filter((one) => one[1].every(({ belowQuotation }) => belowQuotation))
    .filter((one) => wordsOf(one) >= FEWEST_WORDS_BELOW * one[1].length)
    .sort((a, b) => wordsOf(b) - wordsOf(a))[0];
  if (!answer) return new Map();
  const claim = several.find(([, all]) => all.every(({ belowHeading }) => belowHeading));
  return new Map([[answer[0], 'evidence'], ...(claim ? [[claim[0], 'claim'] as const] : [])]);
}

function* openings(page: Page, lexicon: Lexicon): Generator<Opening> {
  const passages = page.blocks.map(({ span }) => new Passage(page.text, span));
  const told = formatTellsHeadings(page);
  let belowHeading = false;
  let spokenAt = -1;
  const opened = new Map<string, number>();
  for (const [at, passage] of passages.entries()) {
    const { words } = passage;
    const names = attributedWithin(passage, lexicon) !== null || bareLine(passage, true, lexicon) !== null;
    const opening = names || labelOf(passage, lexicon) ? null : openingOf(passage);
    const label = opening?.label.toLocaleLowerCase();
    if (opening && label !== undefined && !namesSomebody(opening.label, page.text.text, lexicon)) {
      const below = opening.rest < words.length ? words.slice(opening.rest) : (passages[at + 1]?.words ?? '');
      const since = opened.get(label) ?? -1;
      yield { label, words: below.split(/\s+/).length, belowQuotation: spokenAt > since, belowHeading };
      opened.set(label, at);
    }
    const level = page.blocks[at]?.heading ?? null;
    const heads = told ? level !== null : !names && looksLikeHeading(words, page.blocks[at + 1], false);
    if (heads && !(label !== undefined && opened.get(label) === at && spokenAt >= 0)) spokenAt = -1;
    belowHeading = heads;
    if (page.blocks[at]?.quoted || quotes(words)) spokenAt = at;
  }
}

function quotes(words: string): boolean {
  return outermost(words).some(
    ({ open, close }) => open !== null && isSpoken(words, { open, close: close ?? words.length }),
  );
}

/** Whether words are a row of capitals, or stand with their capital inside a sentence too, as a name does. */
function namesSomebody(label: string, text: string, lexicon: Lexicon): boolean {
  const [first = '', ...more] = label.split(/\s+/);
  if (more.length > 0 && !lexicon.notName.test(first) && pattern(`^${lexicon.name}$`, 'u').test(label)) return true;
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    if (/\p{L},?[ \u00A0]$/u.test(text.slice(Math.max(0, at - 3), at))) return true;
  }
  return false;
}
