import type { Reason } from '../../../reasons/reason.ts';
import { speakersWords } from '../../extraction/speakers-words.ts';
import type { Lexicon } from '../grammar/lexicon.ts';
import type { Passage } from '../passage.ts';
import { reason } from '../reading-reasons.ts';
import { brackets } from '../structure/quotation.ts';
import type { Draft } from './draft.ts';
import type { CounterEvidenceProposal } from './proposal.ts';
import type { Voice } from './voices.ts';

/** Proposes what is said in running text: quotations, speech told in other words, answers. */
export class Sayings {
  /** Whether what is said is another assessment rather than a rebuttal, from here on. */
  alternative = false;
  /** An expert's answer that the next sentence may go on with. */
  #open: { id: string; speaker: string; words: Passage } | null = null;

  constructor(
    readonly draft: Draft,
    readonly lexicon: Lexicon,
  ) {}

  indirect(passage: Passage, { side, speaker, channel }: Voice): void {
    const named = reason(side === 'undecided' ? 'TOLD_BY_SOMEBODY' : 'TOLD_BY', speaker.words);
    const mode = side === 'collective' ? 'reported' : 'indirect';
    const words = passage.pointed();
    const id = this.draft.add({
      kind: 'indirectSpeech',
      ...words,
      mode,
      speaker,
      channel,
      ofExpert: ofExpert(side),
      ...(side === 'collective' ? reason('TOLD_BY_PROPAGANDA') : named),
    });
    this.draft.claim(words, id, reason('CLAIM_OF_SPEECH'));
  }

  quote(passage: Passage, { open, close }: { open: number; close: number }, voice: Voice): void {
    const printed = passage.part(open, close + 1);
    const inside = passage.part(open + 1, close);
    if (!printed || !inside) return;
    const { speaker, side, channel } = voice;
    const quotation = { segments: [inside.span], ...brackets(printed, this.lexicon) };
    const id = this.draft.add({
      kind: 'quote',
      ...printed.pointed(),
      printedAs: 'inline',
      mode: 'direct',
      speaker,
      reportedSpeaker: null,
      channel,
      attribution: null,
      ofExpert: ofExpert(side),
      marks: 'well-formed',
      ...quotation,
      text: speakersWords(passage.source, quotation),
      ...reason(side === 'undecided' ? 'QUOTED_OF_SOMEBODY' : 'QUOTED_IN_SENTENCE', speaker.words),
    });
    if (side === 'expert') this.answer(printed, voice, id);
    else this.draft.claim(printed.pointed(), id, reason('CLAIM_OF_QUOTE'));
  }

  answer(words: Passage, { speaker, via }: Voice, quote: string | null): void {
    const id = this.draft.add({
      kind: 'counterEvidence',
      ...words.pointed(),
      evidenceKind: this.alternative ? 'alternative' : 'rebuttal',
      source: speaker,
      via,
      quote,
      ...reason('ANSWER_OF_EXPERT', speaker.words),
    });
    this.#open = quote === null ? { id, speaker: speaker.words, words } : null;
  }

  /** What is told of an expert goes on in a sentence that names nobody; behind a quotation the author speaks again. */
  goOn(words: Passage, voice: Voice): void {
    const open = this.#open;
    if (open && open.speaker === voice.speaker.words && this.draft.isLast(open.id)) {
      open.words = open.words.until(words);
      this.draft.lengthen(open.id, open.words.pointed());
    } else this.byAuthor(words, 'rebuttal', reason('ANSWER_OF_AUTHOR'));
  }

  byAuthor(sentence: Passage, evidenceKind: CounterEvidenceProposal['evidenceKind'], why: Reason): void {
    const connective = this.lexicon.connective.exec(sentence.words)?.[0].length ?? 0;
    const words = sentence.part(connective);
    if (!words) return;
    this.draft.add({
      kind: 'counterEvidence',
      ...words.pointed(),
      evidenceKind,
      source: null,
      via: null,
      quote: null,
      ...why,
    });
  }
}

function ofExpert(side: Voice['side']): boolean | null {
  return side === 'undecided' ? null : side === 'expert';
}
