import type { Rule, TermsInput } from '../api/rules.ts';
import type { Known } from '../editing/known.ts';

/** What a rule looks for, as lists of what was typed; days as 2024-06-19 or empty. */
export interface Terms {
  words: string[];
  phrases: string[];
  hashtags: string[];
  links: string[];
  domains: string[];
  languages: string[];
  from: string;
  until: string;
}

/** The kinds of terms that are lists, in the order of the form. */
export const lists = ['words', 'phrases', 'hashtags', 'languages', 'links', 'domains'] as const;
export type ListName = (typeof lists)[number];

/** A rule that is being written: new, or a correction of a known one. */
export interface Draft {
  title: string;
  target: Known | null;
  terms: Terms;
}

const NO_TERMS: Terms = {
  ...{ words: [], phrases: [], hashtags: [], links: [], domains: [], languages: [] },
  ...{ from: '', until: '' },
};
export const emptyDraft: Draft = { title: '', target: null, terms: NO_TERMS };

/** What a rule ties its posts to. */
export function targetOf({ claim, narrative }: Rule): Known {
  if (claim) return { id: claim.id, label: claim.text };
  return { id: narrative?.id ?? '', label: narrative?.title ?? '' };
}

export function draftOf(rule: Rule): Draft {
  return { title: rule.title, target: targetOf(rule), terms: termsOf(rule.terms) };
}

/** Terms as the form holds them. */
export function termsOf({ words, phrases, hashtags, links, domains, languages, from, until }: Rule['terms']): Terms {
  const days = { from: from?.slice(0, 10) ?? '', until: until?.slice(0, 10) ?? '' };
  return { words, phrases, hashtags, links, domains, languages, ...days };
}

/** The terms as the server takes them; a day is taken from its first to its last moment. */
export function termsInput({ from, until, ...kinds }: Terms): TermsInput {
  return {
    ...kinds,
    from: from === '' ? null : `${from}T00:00:00.000Z`,
    until: until === '' ? null : `${until}T23:59:59.999Z`,
  };
}

/** Whether a rule looks for anything: languages and days only narrow what is found. */
export const looksForSomething = ({ words, phrases, hashtags, links, domains }: Terms): boolean =>
  [words, phrases, hashtags, links, domains].some((list) => list.length > 0);

export const same = (a: Draft, b: Draft): boolean => JSON.stringify(a) === JSON.stringify(b);
