import { z } from 'zod';

const phrase = z.string().trim().min(1).max(80);
const phrases = z.array(phrase);

/**
 * The words by which a digest of one language is read. A `*` at the end of a word stands for any further letters
 * ("підписник*"). Whoever reads digests of another style adds words here; no code changes.
 */
export const grammarShape = z.strictObject({
  language: z.string().regex(/^[a-z]{2}$/, 'is no two-letter language'),
  /** Short words that are frequent in this language and in no other that is read. */
  functionWords: phrases.min(5),
  labels: z.strictObject({
    /** Open what is verified or answered: "Verified:". */
    evidence: phrases,
    /** Open what is said by the other side: "Fake:". */
    claim: phrases,
    /** Open the name of a narrative: "Narrative 1:". */
    narrative: phrases,
    /** Open what an answer means, and is itself no rebuttal: "Why it matters:". */
    context: phrases,
    /** Open what is none of these: "Sources:". */
    other: phrases,
  }),
  /** Number a label in words: "first". */
  ordinals: phrases,
  /** Stand before the author's name: "Written by". */
  byline: phrases,
  /** Stand before the name of whoever published it: "Published by". */
  publishers: phrases,
  /** Words in the name of whoever publishes, which a line at the top may be: "Monitoring group". */
  mastheads: phrases,
  /** Open a sentence that asks the reader for something: "Subscribe". */
  calls: phrases,
  /** Words of which a digest of propaganda has at least one. */
  subjects: phrases,
  count: z.strictObject({
    units: phrases,
    multipliers: z.array(z.strictObject({ words: phrases, times: z.number().int().positive() })),
    approximately: phrases,
    /** Stand between a count and its platform: 12K "on" Telegram. */
    on: phrases,
  }),
  /** Stand before whoever is said to have said it first: "attributed to". */
  relays: phrases,
  /** Stand between whoever said it and the channel that passes it on: "quoted by". */
  relayedBy: phrases,
  /** Names of platforms and the words for them. */
  platforms: z.record(z.string(), phrases),
  /** Words that say that a channel speaks, not a person: "Telegram channel". */
  channels: phrases,
  /** Words of which a role is made: "Minister", "political scientist". */
  roles: phrases,
  /** Those of them who are asked because they know: such a role alone does not say who spreads propaganda. */
  specialists: phrases,
  /** Bodies that speak without a name of their own: "the ministry". */
  institutions: phrases,
  /** Stand before a name and are no part of it: "the". */
  articles: phrases,
  /** Words inside a name that begin with a small letter: "von". */
  nameParticles: phrases,
  /** Words that begin with a capital at the start of a sentence and are no name. */
  notNames: phrases,
  speech: z.strictObject({
    verbs: phrases,
    /** Verbs whose speaker is whoever the sentence begins with: "asserting". */
    participles: phrases,
    /** Words that may stand between a name and its verb: "also", "has". */
    before: phrases,
    /** Open what was said: "that". */
    that: phrases,
    /** Stand before whom it was told: "told to", only "to". */
    to: phrases,
    /** Verbs that whoever was told may stand behind: "told" the bulletin that. */
    listeners: phrases,
    /** What somebody publishes: a "post" by the farmer Joost Kraan. */
    works: phrases,
    /** Stand before the name at the start of a sentence: "According to". */
    accordingTo: phrases,
    /** Roles as they stand behind the name of a source, where the language has a case for it: за словами Коваля, «голови» центру. */
    apposed: phrases,
    /** The same, of whoever was named last: "In her words". */
    accordingToPronoun: phrases,
    /** Open a sentence that only names the source of the one before it, up to the source: "This was confirmed by". */
    saidBy: phrases,
    /** The same, up to a verb of speech: "Про це" повідомляє. */
    ofThis: phrases,
    /** Stand between a verb of speech and the body where it was said: повідомили "в" поліції. */
    within: phrases,
    /** Stand beside a quotation for whoever was named last: “the post said”. */
    impersonal: phrases,
    /** Tie a clause to the name before it: "which". */
    relatives: phrases,
    /** Stand between a name and whom it belongs to: "of" the coast guard. */
    ofPlace: phrases,
    /** Join two things that were said: "and". */
    conjunctions: phrases,
    /** Stand for whoever was named last: "She". */
    pronouns: phrases,
    /** Stand between "used by propagandists" and one of them: "especially by". */
    especiallyBy: phrases,
  }),
  /** Many unnamed speakers of propaganda taken together. */
  collectives: phrases,
  /** Say what propaganda is after. */
  motives: phrases,
  /** Open another assessment that is no rebuttal: "On the other hand". */
  alternatives: phrases,
  /** Open an answer where no label does: "In fact". */
  contrasts: phrases,
  /** Open what propaganda says, where the author answers it behind the comma: "Despite". */
  concessions: phrases,
  /** Words at the start of a sentence that tie it to the one before: "For example". */
  connectives: phrases,
  events: z.strictObject({ words: phrases, hypothetical: phrases, months: phrases }),
  /** Close a bracket that the editor put into a quotation: "(… – ed.)". */
  editors: phrases,
  /** Short forms that end in a full stop and end no sentence. */
  abbreviations: phrases,
  /** ISO 3166-1 codes and every name that a country goes by, adjectives too. */
  countries: z.record(z.string().regex(/^[A-Z]{2}$/, 'is no ISO 3166-1 code'), phrases),
});

/** One language's words. */
export type GrammarWords = z.infer<typeof grammarShape>;
