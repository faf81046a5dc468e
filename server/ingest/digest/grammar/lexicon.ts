import type { GrammarWords } from './grammar.ts';
import { anyOf, whole, wholeWords } from './phrases.ts';

export type LabelKind = 'evidence' | 'claim' | 'narrative' | 'context' | 'other';
/** Labels that a document itself shows to be some: each in small letters, with what it opens. */
export type RecurringLabels = ReadonlyMap<string, 'evidence' | 'claim'>;

/**
 * The words of all languages as patterns. They are read together, since a Ukrainian digest quotes Russian speakers and
 * an English one prints "Правда:". The patterns are global: use them with `matchAll`, `replace` or `search`.
 */
export interface Lexicon {
  grammars: readonly GrammarWords[];
  labels: Record<LabelKind, string>;
  /** Those of the document that is read; none where no document is. */
  recurring: RecurringLabels;
  ordinal: string;
  byline: string;
  publisher: string;
  masthead: RegExp;
  call: RegExp;
  subject: RegExp;
  countUnit: string;
  countApproximately: string;
  countOn: string;
  multipliers: { pattern: RegExp; times: number }[];
  multiplier: string;
  relay: string;
  relayedBy: string;
  platform: string;
  platforms: { name: string; pattern: RegExp }[];
  channel: RegExp;
  role: RegExp;
  specialist: RegExp;
  notName: RegExp;
  /** Source of a pattern for a name; see `names.ts`. */
  name: string;
  verb: RegExp;
  participle: RegExp;
  adverbs: RegExp;
  that: RegExp;
  to: string;
  listened: RegExp;
  work: string;
  impersonal: string;
  accordingTo: string;
  apposed: string;
  accordingToPronoun: string;
  saidBy: string;
  ofThis: string;
  within: string;
  relative: RegExp;
  ofPlace: RegExp;
  conjunction: RegExp;
  pronoun: RegExp;
  pronounNext: RegExp;
  especiallyBy: string;
  collective: RegExp;
  motive: RegExp;
  alternative: RegExp;
  contrast: RegExp;
  contrastWithin: RegExp;
  concession: RegExp;
  connective: RegExp;
  event: RegExp;
  hypothetical: RegExp;
  date: RegExp;
  editor: string;
  abbreviation: RegExp;
  article: string;
  institution: RegExp;
  countries: { iso: string; pattern: RegExp }[];
}

/** Makes the patterns of all languages. */
export function lexicon(grammars: readonly GrammarWords[]): Lexicon {
  const all = (pick: (grammar: GrammarWords) => readonly string[]) => grammars.flatMap(pick);
  const multipliers = all((g) => g.count.multipliers.flatMap(({ words }) => words));
  const months = anyOf(all((g) => g.events.months));
  return {
    grammars,
    labels: {
      evidence: anyOf(all((g) => g.labels.evidence)),
      claim: anyOf(all((g) => g.labels.claim)),
      narrative: anyOf(all((g) => g.labels.narrative)),
      context: anyOf(all((g) => g.labels.context)),
      other: anyOf(all((g) => g.labels.other)),
    },
    recurring: new Map(),
    ordinal: anyOf(all((g) => g.ordinals)),
    byline: anyOf(all((g) => g.byline)),
    publisher: anyOf(all((g) => g.publishers)),
    masthead: wholeWords(all((g) => g.mastheads)),
    call: new RegExp(`^${whole(anyOf(all((g) => g.calls)))}`, 'iu'),
    subject: wholeWords(all((g) => g.subjects)),
    countUnit: anyOf(all((g) => g.count.units)),
    countApproximately: anyOf(all((g) => g.count.approximately)),
    countOn: anyOf(all((g) => g.count.on)),
    multipliers: grammars.flatMap((g) =>
      g.count.multipliers.map(({ words, times }) => ({ pattern: new RegExp(`^${anyOf(words)}$`, 'iu'), times })),
    ),
    multiplier: anyOf(multipliers),
    relay: anyOf(all((g) => g.relays)),
    relayedBy: whole(anyOf(all((g) => g.relayedBy))),
    platform: anyOf(all((g) => Object.values(g.platforms).flat())),
    platforms: grammars.flatMap((g) =>
      Object.entries(g.platforms).map(([name, words]) => ({ name, pattern: wholeWords(words) })),
    ),
    channel: wholeWords(all((g) => g.channels)),
    role: wholeWords(all((g) => g.roles)),
    specialist: wholeWords(all((g) => g.specialists)),
    notName: new RegExp(`^${anyOf(all((g) => g.notNames))}$`, 'u'),
    name: namePattern(all((g) => g.nameParticles)),
    verb: wholeWords(
      all((g) => [...g.speech.verbs, ...g.speech.participles]),
      true,
    ),
    participle: new RegExp(`^${anyOf(all((g) => g.speech.participles))}$`, 'u'),
    adverbs: new RegExp(`(?:[\\s,]+${whole(anyOf(all((g) => g.speech.before)))})+$`, 'iu'),
    that: new RegExp(`^[\\s,]*${whole(anyOf(all((g) => g.speech.that)))}[\\s,]*`, 'iu'),
    to: anyOf(all((g) => g.speech.to)),
    listened: new RegExp(`${whole(anyOf(all((g) => g.speech.listeners)))}$`, 'iu'),
    work: whole(anyOf(all((g) => g.speech.works))),
    impersonal: whole(anyOf(all((g) => g.speech.impersonal))),
    accordingTo: whole(anyOf(all((g) => g.speech.accordingTo))),
    apposed: whole(anyOf(all((g) => g.speech.apposed))),
    accordingToPronoun: whole(anyOf(all((g) => g.speech.accordingToPronoun))),
    saidBy: whole(anyOf(all((g) => g.speech.saidBy))),
    ofThis: whole(anyOf(all((g) => g.speech.ofThis))),
    within: whole(anyOf(all((g) => g.speech.within))),
    relative: new RegExp(`,\\s*${whole(anyOf(all((g) => g.speech.relatives)))}$`, 'iu'),
    ofPlace: wholeWords(all((g) => g.speech.ofPlace)),
    conjunction: wholeWords(all((g) => g.speech.conjunctions)),
    pronoun: new RegExp(`${whole(anyOf(all((g) => g.speech.pronouns)))}$`, 'iu'),
    pronounNext: new RegExp(`^\\s+${whole(anyOf(all((g) => g.speech.pronouns)))}`, 'iu'),
    especiallyBy: whole(anyOf(all((g) => g.speech.especiallyBy))),
    // "a pro-Kremlin narrative" is not the Kremlin's word
    collective: new RegExp(`(?<!pro-)${whole(anyOf(all((g) => g.collectives)))}`, 'giu'),
    motive: wholeWords(all((g) => g.motives)),
    alternative: new RegExp(`^${whole(anyOf(all((g) => g.alternatives)))}`, 'iu'),
    contrast: new RegExp(`^${whole(anyOf(all((g) => g.contrasts)))}`, 'iu'),
    contrastWithin: new RegExp(`(?<=[,;—–-]\\s*(?:\\p{L}{1,3}\\s+)?)${whole(anyOf(all((g) => g.contrasts)))}`, 'giu'),
    concession: wholeWords(all((g) => g.concessions)),
    connective: new RegExp(`^${whole(anyOf(all((g) => g.connectives)))},\\s*`, 'iu'),
    event: wholeWords(all((g) => g.events.words)),
    hypothetical: wholeWords(all((g) => g.events.hypothetical)),
    date: new RegExp(
      whole(
        `(?:(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${months}|${months}\\s+\\d{1,2}(?:st|nd|rd|th)?)(?:,?\\s+\\d{4})?|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}-\\d{2}-\\d{2}|(?:19|20)\\d{2})`,
      ),
      'giu',
    ),
    editor: anyOf(all((g) => g.editors)),
    abbreviation: new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(all((g) => g.abbreviations))}|\\p{Lu}\\.)$`, 'u'),
    article: whole(anyOf(all((g) => g.articles))),
    institution: wholeWords(all((g) => g.institutions)),
    countries: grammars.flatMap((g) =>
      Object.entries(g.countries).map(([iso, words]) => ({ iso, pattern: countryPattern(words) })),
    ),
  };
}

/** Words with capitals count only so ("Turkey", "US"); adjectives of languages that write them small in any case. */
function countryPattern(words: readonly string[]): RegExp {
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  const small = words.filter((word) => !/^\p{Lu}/u.test(word));
  const either = small.map((word) => `${anyOf([word])}|${anyOf([word.charAt(0).toUpperCase() + word.slice(1)])}`);
  return new RegExp(whole(`(?:${[anyOf(capital), ...either].join('|')})`), 'gu');
}

function namePattern(particles: readonly string[]): string {
  const word = "\\p{Lu}(?:\\.(?=[\\s\\u00A0]?\\p{Lu})|[\\p{L}\\p{N}'’ʼ-]*)";
  const number = '\\p{N}{1,4}(?![\\p{L}\\p{N},.])';
  return `${word}(?:(?:\\s+${anyOf(particles)})?[\\s\\u00A0]+(?:${word}|${number})){0,5}`;
}
