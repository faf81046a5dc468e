import type { Passage } from '../passage.ts';
import { reason } from '../reading-reasons.ts';
import { type Above, type Taken, unused } from './above.ts';
import { lastSentence } from './attributed.ts';
import type { Attribution } from './attribution.ts';
import type { Sheet } from './sheet.ts';
import { blocksBetween, quotationBelow, quotationWithLineBelow, type TakenBlocks } from './taken-blocks.ts';

/** A quotation with the line that says whose it is, above, within or below it; null where none begins here. */
export function quoted(at: number, sheet: Sheet, above: Above): Taken | null {
  const passage = sheet.passage(at);
  if (sheet.isOfEither(at)) return unused(at, reason('SPEAKER_OF_EITHER', passage.words), sheet, above);
  const line = sheet.attributionAt(at);
  if (line) {
    const below = quotationBelow(sheet, at + 1);
    if (!below) return unused(at, reason('SPEAKER_WITHOUT_QUOTATION'), sheet, above);
    return quotation(at, below, line, passage, sheet, above);
  }
  const told = afterOthers(at, sheet, above);
  if (told) return told;
  const within = sheet.attributedAt(at);
  if (within?.bare && above.evidence && mayAnswer(within.attribution)) return null;
  if (within && !(above.evidence && passage.words.search(sheet.lexicon.verb) >= 0)) {
    const own = { blocks: [at], passage: within.quotation, quotations: [within.quotation] };
    return quotation(at, own, within.attribution, within.attributionPassage, sheet, above);
  }
  const below = quotationWithLineBelow(sheet, at);
  if (!below) return null;
  if (below.bare && above.evidence && mayAnswer(below.attribution)) return null;
  return quotation(at, below.taken, below.attribution, below.line, sheet, above);
}

/** Whether only a name or a role says whose a quotation in an answer is: that may be an expert. */
function mayAnswer({ count, isChannel, platform }: Attribution): boolean {
  return !count && !isChannel && !platform;
}

/** A quotation whose line is the last sentence of the paragraph above; in an answer such a speaker is an expert. */
function afterOthers(at: number, sheet: Sheet, above: Above): Taken | null {
  const last = above.evidence ? null : lastSentence(sheet.passage(at), sheet.lexicon);
  const attribution = last && sheet.attributionAt(at, last.line);
  const below = attribution && quotationBelow(sheet, at + 1);
  if (!below) return null;
  const placed = { ...sheet.placed(at), blocks: [], passage: last.lead };
  const taken = quotation(at, below, attribution, last.line, sheet, above);
  return {
    ...taken,
    parts: [{ role: 'text', ...placed, evidence: false, aside: above.aside, label: null }, ...taken.parts],
  };
}

function quotation(
  at: number,
  { blocks: taken, passage, quotations }: TakenBlocks,
  attribution: Attribution,
  attributionPassage: Passage,
  sheet: Sheet,
  above: Above,
): Taken {
  const last = taken.at(-1) ?? at;
  return {
    parts: [
      {
        role: 'quotation',
        ...sheet.placed(at),
        blocks: blocksBetween(at, last),
        passage,
        quotations,
        attribution,
        attributionPassage,
      },
    ],
    next: last + 1,
    above: { ...above, begun: true, evidence: false, ahead: null },
  };
}
