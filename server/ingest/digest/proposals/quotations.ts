import { speakersWords } from '../../extraction/speakers-words.ts';
import type { Lexicon } from '../grammar/lexicon.ts';
import type { QuotationPart } from '../structure/part.ts';
import { readQuotation } from '../structure/quotation.ts';
import type { Draft } from './draft.ts';
import type { People } from './people.ts';
import type { ChannelProposal } from './proposal.ts';

/** Proposes a quotation that stands by itself, and the claim that it makes. */
export function proposeQuotation(part: QuotationPart, draft: Draft, people: People, lexicon: Lexicon): void {
  const { attribution, passage } = part;
  const { speaker, role, reportedSpeaker } = attribution;
  const { span, marks, ...printed } = readQuotation(passage, lexicon);
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
    ofExpert: false,
    marks,
    ...printed,
    text: speakersWords(passage.source, printed),
    reason: `“${part.attributionPassage.words}” says whose words these are; ${MARKS[marks]}.`,
  });
  draft.claim(passage.pointed(), id, `${id} says it; an analyst has to word it neutrally.`);
}

const MARKS = {
  'well-formed': 'the quotation marks are whole',
  'closing mark missing': 'the mark that closes them is missing',
  'opening mark missing': 'the mark that opens them is missing',
  'both marks missing': 'they stand below it without quotation marks',
  'several quoted segments': 'they stand in several pairs of marks',
};

function channelOf({ attribution }: QuotationPart): ChannelProposal | null {
  const { count, platform, isChannel, speaker, reportedSpeaker } = attribution;
  if (!count && !platform && !isChannel) return null;
  return { name: speaker, platform, followers: count, carried: reportedSpeaker ? 'relay' : 'origin' };
}
