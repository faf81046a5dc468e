import type { Lexicon } from '../grammar/lexicon.ts';
import type { Passage } from '../passage.ts';
import { reason } from '../reading-reasons.ts';
import { withoutQuoted } from '../speech/find-speech.ts';
import { isSpoken, type Sentence, sentencesOf } from '../speech/sentences.ts';
import { sourceBehind } from '../speech/source-behind.ts';
import { labelOf, MARK } from '../structure/label.ts';
import type { Draft } from './draft.ts';
import type { People } from './people.ts';
import { Sayings } from './sayings.ts';
import { beforeQuote, FEWEST_WORDS, leadBefore, wordsIn } from './told-words.ts';
import { afterConcession, type Turn, turnIn } from './turns.ts';
import { collectively, type Voice, Voices } from './voices.ts';

const LEADING_MARKS = new RegExp(`^(?:${MARK}|\\s)+(?=[^\\s])`, 'u');
/** How far into a sentence propaganda is named as what it is about. */
const FRONT = 70;
/** Words of the first sentence of an answer at least; others need more. */
const FEWEST_ANSWERING = 2;

/** Reads one paragraph of the author's, sentence by sentence, and proposes what each says. */
export class RunningText {
  readonly #voices: Voices;
  readonly #sayings: Sayings;
  #lastVoice: Voice | null = null;
  #evidence: boolean;
  #context: string | null;

  /**
   * @param evidence whether a label says that the paragraph is an answer
   * @param context the label that says that it is what an answer means
   */
  constructor(
    evidence: boolean,
    readonly draft: Draft,
    readonly people: People,
    readonly lexicon: Lexicon,
    context: string | null = null,
  ) {
    this.#evidence = evidence;
    this.#context = context;
    this.#voices = new Voices(people, lexicon);
    this.#sayings = new Sayings(draft, lexicon);
  }

  read(whole: Passage): void {
    const paragraph = whole.part(LEADING_MARKS.exec(whole.words)?.[0].length ?? 0) ?? whole;
    // what a label opens is an answer however short it is: "Насправді: тріщини немає."
    let fewest = this.#evidence ? FEWEST_ANSWERING : FEWEST_WORDS;
    for (const sentence of sentencesOf(paragraph, this.lexicon)) {
      for (const read of this.#behindLabel(sentence)) this.#sentence(read, fewest);
      fewest = FEWEST_WORDS;
    }
  }

  /** "Why it matters: …" within an answer: what follows is no rebuttal. */
  #behindLabel(sentence: Sentence): Sentence[] {
    const label = labelOf(sentence.passage, this.lexicon);
    if (label?.kind !== 'context' || !label.rest) return [sentence];
    this.#context = label.label.words;
    this.#lastVoice = null;
    return sentencesOf(label.rest, this.lexicon);
  }

  #sentence(sentence: Sentence, fewest: number): void {
    const { words } = sentence.passage;
    if (words.search(this.lexicon.alternative) >= 0) this.#sayings.alternative = true;
    if (words.search(this.lexicon.contrast) >= 0) this.#evidence = true;
    const quotes = sentence.quoted.filter((quote) => isSpoken(words, quote));
    for (const quote of sentence.quoted) {
      const short = isSpoken(words, quote) ? null : sentence.passage.part(quote.open, quote.close + 1);
      if (short)
        this.draft.add({ kind: 'note', noteKind: 'scareQuote', ...short.pointed(), ...reason('FEW_QUOTED_WORDS') });
    }
    if (this.#evidence && this.#namesSource(sentence)) return;
    const voice = this.#voices.of(sentence, this.#evidence);
    if (voice) {
      this.#lastVoice = voice;
      this.#spoken(voice, sentence, quotes);
    } else this.#unattributed(sentence, quotes, fewest);
  }

  /** "This was reported by the road office." */
  #namesSource({ passage }: Sentence): boolean {
    const found = sourceBehind(passage, this.lexicon);
    if (!found || this.people.spreads(found.speaker.words)) return false;
    const source = this.#voices.named(found.speaker, found.role);
    this.#lastVoice = null;
    return this.draft.giveSource(source, reason('ANSWER_OF_SOURCE', source.words));
  }

  #spoken(voice: Voice, { passage }: Sentence, quotes: Sentence['quoted']): void {
    const [first] = quotes;
    const said = voice.said && first ? beforeQuote(voice.said, passage, first.open, this.lexicon) : voice.said;
    if (voice.side === 'expert') {
      if (said) this.#sayings.answer(said, voice, null);
      for (const quote of quotes) this.#sayings.quote(passage, quote, voice);
      return;
    }
    for (const quote of quotes) this.#sayings.quote(passage, quote, voice);
    const turn =
      voice.side === 'collective' && this.#evidence && quotes.length === 0
        ? afterConcession(passage.words, this.lexicon)
        : null;
    if (quotes.length === 0) this.#sayings.indirect(passage.part(0, turn?.at) ?? passage, voice);
    this.#answered(passage, turn);
    const lead = voice.side === 'collective' && this.#evidence ? leadBefore(passage, voice.speaker) : null;
    if (lead) this.#sayings.byAuthor(lead, 'rebuttal', reason('ANSWER_BEFORE_TELLING'));
  }

  #unattributed({ passage, quoted }: Sentence, quotes: Sentence['quoted'], fewest: number): void {
    const { words } = passage;
    const bare = withoutQuoted(words, quoted);
    const voice = this.#lastVoice;
    if (
      voice &&
      voice.side !== 'collective' &&
      quotes.some(({ open, close }) => open === 0 && close >= words.length - 2)
    ) {
      for (const quote of quotes) this.#sayings.quote(passage, quote, voice);
      return;
    }
    for (const { open, close } of quotes) {
      const quote = passage.part(open, close + 1);
      if (quote)
        this.draft.add({ kind: 'note', noteKind: 'unattributedQuote', ...quote.pointed(), ...reason('NOBODY_NAMED') });
    }
    if (quotes.length > 0) return;
    if (!this.#evidence || wordsIn(words) < fewest || words.endsWith('?')) return;
    const turn = turnIn(bare, this.lexicon);
    const before = turn ? passage.part(0, turn.at) : passage;
    if (before) this.#told(before, bare.slice(0, before.words.length));
    this.#answered(passage, turn);
  }

  #answered(passage: Passage, turn: Turn | null): void {
    const answer = turn && passage.part(turn.at);
    if (answer) this.#sayings.byAuthor(answer, 'rebuttal', reason('ANSWER_AFTER', turn.opening));
  }

  /** Words that nobody is named for: what propaganda says, what it is after, or an answer to it. */
  #told(passage: Passage, bare: string): void {
    const voice = this.#lastVoice;
    const ofPropaganda = [...bare.slice(0, FRONT).matchAll(this.lexicon.collective)][0];
    const motive = bare.search(this.lexicon.motive) >= 0;
    if (ofPropaganda && !motive) {
      const { index, 0: name } = ofPropaganda;
      const speaker = passage.part(index, index + name.length);
      if (speaker) this.#sayings.indirect(passage, collectively(speaker));
    } else if (voice?.side === 'expert' && bare.search(this.lexicon.contrast) < 0)
      this.#sayings.goOn(passage, { ...voice, via: null });
    else if (motive) this.#sayings.byAuthor(passage, 'motiveExposed', reason('MOTIVE'));
    else if (this.#context) this.#sayings.byAuthor(passage, 'context', reason('CONTEXT', this.#context));
    else this.#sayings.byAuthor(passage, 'rebuttal', reason('ANSWER_OF_AUTHOR'));
  }
}
