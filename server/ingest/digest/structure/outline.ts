import type { Lexicon } from '../grammar/lexicon.ts';
import type { Page } from '../reading/page.ts';
import { separates } from '../reading/plain-text.ts';
import { reason } from '../reading-reasons.ts';
import { type Above, NOTHING_ABOVE, type Taken, unused } from './above.ts';
import { callIn } from './call.ts';
import { front } from './front.ts';
import { headed } from './headed.ts';
import { labelled } from './labelled.ts';
import type { Part, Placed } from './part.ts';
import { quoted } from './quoted.ts';
import { Sheet } from './sheet.ts';

/** Says of every block of a page what it is. The parts hold every block once, in order. */
export function outline(page: Page, lexicon: Lexicon, progress: (paragraphs: number) => void): Part[] {
  const sheet = new Sheet(page, lexicon);
  const parts: Part[] = [];
  let above = NOTHING_ABOVE;
  for (let at = 0; at < sheet.passages.length; ) {
    const taken = take(at, sheet, above, parts.at(-1));
    parts.push(...taken.parts);
    above = taken.above;
    at = taken.next;
    progress(at);
  }
  return parts;
}

/** What begins with a block: the first of these that it can be. */
function take(at: number, sheet: Sheet, above: Above, last: Part | undefined): Taken {
  const passage = sheet.passage(at);
  if (separates(passage.words)) return unused(at, reason('SEPARATOR'), sheet, above);
  if (!/[\p{L}\p{N}]/u.test(passage.words)) return unused(at, reason('NO_WORD'), sheet, above);
  const atTop = front(at, sheet, above, last);
  if (atTop) return atTop;
  const call = callIn(passage, sheet.lexicon);
  if (call) return unused(at, reason('CALL', call), sheet, above);
  return (
    labelled(at, sheet, above) ?? quoted(at, sheet, above) ?? headed(at, sheet, above, last) ?? text(at, sheet, above)
  );
}

function text(at: number, sheet: Sheet, above: Above): Taken {
  return { parts: [below(above, sheet.placed(at))], next: at + 1, above: { ...above, ahead: null } };
}

/** A paragraph below a label that opens it, or one of the author's own. */
function below({ ahead: label, evidence, aside }: Above, placed: Placed): Part {
  if (label?.kind === 'claim') return { role: 'claim', ...placed, claim: placed.passage, label, heads: false };
  if (label) return { role: 'text', ...placed, evidence: true, aside, label };
  return { role: 'text', ...placed, evidence, aside, label };
}
