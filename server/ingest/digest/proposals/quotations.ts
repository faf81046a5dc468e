import { speakersWords } from '../../extraction/speakers-words.ts';
import type { Lexicon } from '../grammar/lexicon.ts';
import type { Passage, Pointed } from '../passage.ts';
import { reason } from '../reading-reasons.ts';
import type { QuotationPart } from '../structure/part.ts';
import { readQuotation } from '../structure/quotation.ts';
import type { Draft } from './draft.ts';
import type { People } from './people.ts';
import type { ChannelProposal } from './proposal.ts';

/** Proposes quotations that stand by themselves, and the claim that each makes. */
export function proposeQuotations(part: QuotationPart, draft: Draft, people: People, lexicon: Lexicon): void {
  for (const quotation of part.quotations) proposeQuotation(quotation, part, draft, people, lexicon);
}

function proposeQuotation(passage: Passage, part: QuotationPart, draft: Draft, people: People, lexicon: Lexicon): void {
  const { attribution } = part;
  const { speaker, role, reportedSpeaker } = attribution;
  const { span, marks, ...printed } = readQuotation(passage, lexicon);
  const undecided = people.has(speaker.words, 'undecided');
  const id = draft.add({
    kind: 'quote',
    span,
    words: passage.words,
    printedAs: 'block',
    mode: reportedSpeaker ? 'reported' : 'direct',
    speaker: { ...speaker, role, fullerName: people.fullerName(speaker.words) },
    reportedSpeaker,
    channel: channelOf(part),
    attribution: part.attributionPassage.pointed(),
    ofExpert: undecided ? null : false,
    marks,
    ...printed,
    text: speakersWords(passage.source, printed),
    ...reason(undecided ? undecidedAs(speaker, people) : BY_MARKS[marks], part.attributionPassage.words),
  });
  draft.claim(passage.pointed(), id, reason('CLAIM_OF_QUOTE'));
}

const BY_MARKS = {
  'well-formed': 'QUOTATION_WHOLE',
  'closing mark missing': 'QUOTATION_UNCLOSED',
  'opening mark missing': 'QUOTATION_UNOPENED',
  'both marks missing': 'QUOTATION_UNMARKED',
  'several quoted segments': 'QUOTATION_IN_PIECES',
} as const;

function undecidedAs({ words }: Pointed, people: People) {
  return people.has(words, 'answering') ? 'QUOTATION_OF_ANSWERING' : 'QUOTATION_OF_SPECIALIST';
}

function channelOf({ attribution }: QuotationPart): ChannelProposal | null {
  const { count, platform, channel, isChannel, speaker, reportedSpeaker } = attribution;
  if (!count && !platform && !isChannel) return null;
  return { name: channel ?? speaker, platform, followers: count, carried: reportedSpeaker ? 'relay' : 'origin' };
}
