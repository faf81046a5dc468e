import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern } from '../grammar/phrases.ts';
import type { Passage, Pointed } from '../passage.ts';
import { findSpeech, type Speech, withoutQuoted } from '../speech/find-speech.ts';
import { nameAtStart } from '../speech/name-in-words.ts';
import type { Sentence } from '../speech/sentences.ts';
import { followerCount } from '../structure/follower-count.ts';
import type { People } from './people.ts';
import type { ChannelProposal, CounterEvidenceProposal, Speaker } from './proposal.ts';

const LONGEST_ROLE = 60;

/** Who says what in one sentence, once names and pronouns are resolved. */
export interface Voice {
  /** Undecided: no label says it, and the speaker is nowhere quoted as spreading it. */
  side: 'expert' | 'amplifier' | 'collective' | 'undecided';
  speaker: Speaker;
  via: CounterEvidenceProposal['via'];
  said: Passage | null;
  channel: ChannelProposal | null;
}

/** Finds who speaks in the sentences of one paragraph; a pronoun is whoever was named last in it. */
export class Voices {
  #lastNamed: Speaker | null = null;

  constructor(
    readonly people: People,
    readonly lexicon: Lexicon,
  ) {}

  /** Who speaks in a sentence. @param evidence whether it stands in an answer, where those who speak are experts */
  of(sentence: Sentence, evidence: boolean): Voice | null {
    const speech = findSpeech(sentence, this.lexicon);
    if (!speech) this.#subjectOf(sentence);
    return (speech && this.#named(speech, sentence, evidence)) ?? this.#especiallyBy(sentence);
  }

  #named(speech: Speech, sentence: Sentence, evidence: boolean): Voice | null {
    if (speech.by === 'pronoun' && !this.#lastNamed) return null;
    const named = speech.by === 'pronoun' ? this.#lastNamed : this.#speaker(speech.speaker, speech.role);
    if (!named) return null;
    const side = speech.by === 'collective' ? 'collective' : this.#sideOf(named.words, evidence);
    if (speech.by === 'name') {
      this.#lastNamed = named;
      this.people.add(speech.speaker, 'named');
    }
    return {
      side,
      speaker: named,
      via: speech.via,
      said: speech.said,
      channel: this.#channel(named, sentence),
    };
  }

  /** Somebody who is named without a verb of their own; a pronoun behind it is theirs. */
  named(name: Pointed, role: Pointed | null): Speaker {
    this.#lastNamed = this.#speaker(name, role);
    return this.#lastNamed;
  }

  #speaker(name: Pointed, role: Pointed | null): Speaker {
    return { ...name, role, fullerName: this.people.fullerName(name.words) };
  }

  /** "Ornithologist Ada Marlow has counted for years." says nothing of hers; "she" of the next sentence does. */
  #subjectOf({ passage }: Sentence): void {
    const { words } = passage;
    const ahead = roleAhead(words, this.lexicon);
    const name = ahead === 0 ? null : nameAtStart(words.slice(ahead), this.lexicon);
    const speaker = name && passage.part(ahead + name.from, ahead + name.to);
    if (!speaker) return;
    this.named(speaker.pointed(), passage.part(0, ahead + name.from)?.pointed() ?? null);
  }

  #sideOf(name: string, evidence: boolean): Voice['side'] {
    if (this.people.has(name, 'undecided')) return 'undecided';
    if (this.people.has(name, 'amplifier')) return 'amplifier';
    return evidence ? 'expert' : 'undecided';
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
}

/** How far a role reaches that the words begin with: "Voice of the Strait columnist" before a name; 0 where none does. */
function roleAhead(words: string, { role }: Lexicon): number {
  const small = /^\p{Lu}[\p{L}’'-]*(?:\s\p{Ll}[\p{L}’'-]*){0,3}\s(?=\p{Lu})/u.exec(words)?.[0] ?? '';
  if (small.search(role) >= 0) return small.length;
  for (const { index, 0: found } of words.slice(0, LONGEST_ROLE).matchAll(role)) {
    const before = words.slice(0, index);
    const end = index + found.length;
    if (/^[\p{L}\s’'-]*$/u.test(before) && /^\s\p{Lu}/u.test(words.slice(end))) return end + 1;
  }
  return 0;
}

/** Many unnamed speakers, by the word for them. */
export function collectively(speaker: Passage): Voice {
  const named = { ...speaker.pointed(), role: null, fullerName: null };
  return { side: 'collective', speaker: named, via: null, said: null, channel: null };
}
