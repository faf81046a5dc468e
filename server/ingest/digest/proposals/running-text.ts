import { speakersWords } from '../../extraction/speakers-words.ts';
import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern } from '../grammar/phrases.ts';
import { Passage } from '../passage.ts';
import { findSpeech, type Speech, withoutQuoted } from '../speech/find-speech.ts';
import { nameAtStart } from '../speech/name-in-words.ts';
import { type Sentence, sentencesOf } from '../speech/sentences.ts';
import { followerCount } from '../structure/follower-count.ts';
import { brackets } from '../structure/quotation.ts';
import type { Draft } from './draft.ts';
import type { People } from './people.ts';
import type { ChannelProposal, CounterEvidenceProposal, Speaker } from './proposal.ts';

/** Who says what in one sentence, once names and pronouns are resolved. */
interface Voice {
  side: 'expert' | 'amplifier' | 'collective';
  speaker: Speaker;
  via: CounterEvidenceProposal['via'];
  said: Passage | null;
  channel: ChannelProposal | null;
}

const FEWEST_QUOTED_WORDS = 4;
const FEWEST_WORDS = 4;
/** How far into a sentence propaganda is named as what it is about. */
const FRONT = 70;

/** Reads one paragraph of the author's, sentence by sentence, and proposes what each says. */
export class RunningText {
  #lastNamed: Speaker | null = null;
  #lastVoice: Voice | null = null;
  #alternative = false;
  #evidence: boolean;

  /** @param evidence whether a label says that the paragraph is an answer */
  constructor(
    evidence: boolean,
    readonly draft: Draft,
    readonly people: People,
    readonly lexicon: Lexicon,
  ) {
    this.#evidence = evidence;
  }

  read(paragraph: Passage): void {
    for (const sentence of sentencesOf(paragraph, this.lexicon)) this.#sentence(sentence);
  }

  #sentence(sentence: Sentence): void {
    const { words } = sentence.passage;
    if (words.search(this.lexicon.alternative) >= 0) this.#alternative = true;
    if (words.search(this.lexicon.contrast) >= 0) this.#evidence = true;
    const quotes = sentence.quoted.filter(
      ({ open, close }) => wordsIn(words.slice(open, close)) >= FEWEST_QUOTED_WORDS,
    );
    for (const { open, close } of sentence.quoted) {
      const short = sentence.passage.part(open, close + 1);
      if (wordsIn(words.slice(open, close)) < FEWEST_QUOTED_WORDS && short) {
        this.draft.add({
          kind: 'note',
          noteKind: 'scareQuote',
          ...short.pointed(),
          reason: 'A few words in quotation marks.',
        });
      }
    }
    const speech = findSpeech(sentence, this.lexicon);
    const voice = (speech && this.#voiceOf(speech, sentence)) ?? this.#especiallyBy(sentence);
    if (voice) {
      this.#lastVoice = voice;
      this.#spoken(voice, sentence, quotes);
    } else this.#unattributed(sentence, quotes);
  }

  #voiceOf(speech: Speech, sentence: Sentence): Voice | null {
    if (speech.by === 'pronoun' && !this.#lastNamed) return null;
    const { words } = speech.speaker;
    const named =
      speech.by === 'pronoun'
        ? this.#lastNamed
        : { ...speech.speaker, role: speech.role, fullerName: this.people.fullerName(words) };
    if (!named) return null;
    const side = speech.by === 'collective' ? 'collective' : this.#sideOf(named.words);
    if (speech.by === 'name') {
      this.#lastNamed = named;
      this.people.add(speech.speaker, false);
    }
    return { side, speaker: named, via: speech.via, said: speech.said, channel: this.#channel(named, sentence) };
  }

  #sideOf(name: string): Voice['side'] {
    return this.people.isAmplifier(name) || !this.#evidence ? 'amplifier' : 'expert';
  }

  #channel(speaker: Speaker, { passage }: Sentence): ChannelProposal | null {
    const followers = followerCount(passage, this.lexicon);
    return followers && { name: speaker, platform: null, followers, carried: 'origin' };
  }

  /** "used by propagandists, especially by Klintsevich, was: “…”" */
  #especiallyBy({ passage, quoted }: Sentence): Voice | null {
    const words = withoutQuoted(passage.words, quoted);
    const opening = pattern(`${this.lexicon.especiallyBy}\\s+`, 'iu').exec(words);
    if (!opening || words.search(this.lexicon.collective) < 0) return null;
    const from = opening.index + opening[0].length;
    const name = nameAtStart(words.slice(from), this.lexicon);
    const speaker = name && passage.part(from + name.from, from + name.to);
    if (!speaker) return null;
    const named = { ...speaker.pointed(), role: null, fullerName: this.people.fullerName(speaker.words) };
    return { side: 'amplifier', speaker: named, via: null, said: null, channel: null };
  }

  #spoken(voice: Voice, { passage }: Sentence, quotes: Sentence['quoted']): void {
    const [first] = quotes;
    const said = voice.said && first ? beforeQuote(voice.said, passage, first.open, this.lexicon) : voice.said;
    if (voice.side === 'expert') {
      if (said) this.#evidenceOf(said, voice, null);
      for (const quote of quotes) this.#quote(passage, quote, voice);
      return;
    }
    for (const quote of quotes) this.#quote(passage, quote, voice);
    if (quotes.length === 0) this.#indirect(passage, voice);
    const lead = voice.side === 'collective' && this.#evidence ? leadBefore(passage, voice.speaker) : null;
    if (lead) this.#byAuthor(lead, 'rebuttal', 'The author says it, before telling what propaganda says.');
  }

  #indirect(passage: Passage, { side, speaker, channel }: Voice): void {
    const mode = side === 'collective' ? 'reported' : 'indirect';
    const reason =
      side === 'collective' ? 'propaganda as a whole is said to say it' : `a verb of speech beside “${speaker.words}”`;
    const words = passage.pointed();
    const id = this.draft.add({
      kind: 'indirectSpeech',
      ...words,
      mode,
      speaker,
      channel,
      reason: `Told in other words: ${reason}.`,
    });
    this.draft.claim(words, id, `${id} tells it; an analyst has to word it neutrally.`);
  }

  #quote(passage: Passage, { open, close }: { open: number; close: number }, voice: Voice): void {
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
      ofExpert: side === 'expert',
      marks: 'well-formed',
      ...quotation,
      text: speakersWords(passage.source, quotation),
      reason: `In quotation marks, in a sentence that says that “${speaker.words}” spoke.`,
    });
    if (side === 'expert') this.#evidenceOf(printed, voice, id);
    else this.draft.claim(printed.pointed(), id, `${id} says it; an analyst has to word it neutrally.`);
  }

  #unattributed({ passage, quoted }: Sentence, quotes: Sentence['quoted']): void {
    const { words } = passage;
    const bare = withoutQuoted(words, quoted);
    const voice = this.#lastVoice;
    if (
      voice &&
      voice.side !== 'collective' &&
      quotes.some(({ open, close }) => open === 0 && close >= words.length - 2)
    ) {
      for (const quote of quotes) this.#quote(passage, quote, voice);
      return;
    }
    for (const { open, close } of quotes) {
      const words = passage.part(open, close + 1)?.pointed();
      if (words)
        this.draft.add({
          kind: 'note',
          noteKind: 'unattributedQuote',
          ...words,
          reason: 'Nobody is named for these words.',
        });
    }
    if (!this.#evidence || wordsIn(words) < FEWEST_WORDS || words.endsWith('?')) return;
    const contrast = [...bare.matchAll(this.lexicon.contrastWithin)][0];
    const answer = contrast && passage.part(contrast.index);
    const before = contrast ? passage.part(0, contrast.index) : passage;
    if (before) this.#told(before, bare.slice(0, before.words.length));
    if (answer) this.#byAuthor(answer, 'rebuttal', `“${contrast[0]}” opens an answer.`);
  }

  /** Words that nobody is named for: what propaganda says, what it is after, or an answer to it. */
  #told(passage: Passage, bare: string): void {
    const voice = this.#lastVoice;
    const ofPropaganda = [...bare.slice(0, FRONT).matchAll(this.lexicon.collective)][0];
    const motive = bare.search(this.lexicon.motive) >= 0;
    if (ofPropaganda && !motive) {
      const { index, 0: name } = ofPropaganda;
      const speaker = passage.part(index, index + name.length);
      if (speaker) this.#indirect(passage, collectively(speaker));
    } else if (voice?.side === 'expert') this.#evidenceOf(passage, { ...voice, via: null }, null);
    else if (motive) this.#byAuthor(passage, 'motiveExposed', 'It says what propaganda is after.');
    else this.#byAuthor(passage, 'rebuttal', 'The author says it in what a label opens as verified.');
  }

  #evidenceOf(words: Passage, { speaker, via }: Voice, quote: string | null): void {
    this.draft.add({
      kind: 'counterEvidence',
      ...words.pointed(),
      evidenceKind: this.#alternative ? 'alternative' : 'rebuttal',
      source: speaker,
      via,
      quote,
      reason: `“${speaker.words}” is said to say it, and is nowhere quoted as an amplifier.`,
    });
  }

  #byAuthor(sentence: Passage, evidenceKind: CounterEvidenceProposal['evidenceKind'], reason: string): void {
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
      reason,
    });
  }
}

function collectively(speaker: Passage): Voice {
  const named = { ...speaker.pointed(), role: null, fullerName: null };
  return { side: 'collective', speaker: named, via: null, said: null, channel: null };
}

function wordsIn(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** What is told in other words before a quotation of the same sentence: "pointed out how … and posed the scenario: “". */
function beforeQuote(said: Passage, sentence: Passage, open: number, lexicon: Lexicon): Passage | null {
  const quote = sentence.at(open, open + 1).start;
  if (said.span.start >= quote) return null;
  if (said.span.end <= quote) return said;
  const told = said.part(0, said.indexOf(quote))?.words.replace(/[\s,:—–-]+$/u, '') ?? '';
  const cut = Math.max(told.lastIndexOf(','), ([...told.matchAll(lexicon.conjunction)].at(-1)?.index ?? 0) - 1);
  const kept = cut > told.length / 2 ? told.slice(0, cut) : told;
  return wordsIn(kept) >= FEWEST_WORDS ? said.part(0, kept.length) : null;
}

/** What the author says before "as propaganda tells". */
function leadBefore(sentence: Passage, speaker: Speaker): Passage | null {
  const before = sentence.words.slice(0, sentence.indexOf(speaker.span.start));
  const comma = before.lastIndexOf(',');
  return comma > 0 && wordsIn(before.slice(0, comma)) >= FEWEST_WORDS ? sentence.part(0, comma) : null;
}
