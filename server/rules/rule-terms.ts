import { z } from 'zod';
import { normalLink } from '../ingest/posts/normal-link.ts';
import { hashtagKey } from '../ingest/posts/shared-objects.ts';
import { fault } from '../writing/input-shape.ts';
import { ruleRefusal } from './rule-refusals.ts';

const MOST = 50;
const list = (longest: number) =>
  z
    .array(z.string().trim().min(1).max(longest))
    .max(MOST)
    .nullish()
    .transform((entries) => entries ?? []);
const day = z
  .union([z.date(), z.string()])
  .nullish()
  .transform((time) => (time ? new Date(time).toISOString() : null));

/** What a rule looks for: one entry of each kind that is given must be met. */
export const termsShape = z
  .strictObject({
    words: list(200),
    phrases: list(300),
    hashtags: list(140),
    links: list(2_000),
    domains: list(253),
    languages: list(20),
    from: day,
    until: day,
  })
  .superRefine((terms, context) => {
    const { words, phrases, hashtags, links, domains } = terms;
    if ([words, phrases, hashtags, links, domains].every(({ length }) => length === 0)) {
      context.addIssue({ code: 'custom', ...fault(ruleRefusal('RULE_LOOKS_FOR_NOTHING')) });
    }
    for (const [index, entry] of words.entries()) {
      if (!tokens(entry).length || tokens(entry).some((token) => /^.{0,2}\*$/u.test(token))) {
        context.addIssue({ code: 'custom', path: ['words', index], ...fault(ruleRefusal('RULE_WORD_TOO_SHORT')) });
      }
    }
    for (const [index, link] of links.entries()) {
      if (!normalLink(link))
        context.addIssue({ code: 'custom', path: ['links', index], ...fault(ruleRefusal('RULE_LINK_NO_ADDRESS')) });
    }
  });

export type RuleTerms = z.output<typeof termsShape>;

/** The terms as the statements take them: where to begin, and what else must hold. */
export interface CompiledTerms extends Record<string, unknown> {
  /** A Lucene query, or none. */
  lucene: string[];
  /** Where no words are given: the hashtags or links to begin with. */
  objects: { kind: string; key: string }[];
  /** Where neither is: the hosts. */
  hosts: string[];
  hashtags: string[];
  links: string[];
  domains: string[];
  languages: string[];
  from: string | null;
  until: string | null;
}

export function compileTerms({ words, phrases, languages, from, until, ...shared }: RuleTerms): CompiledTerms {
  const lucene = [...words.map(allOf), ...phrases.map(phrase)].join(' OR ');
  const hashtags = shared.hashtags.map((tag) => hashtagKey(tag.replace(/^[#＃]/, '')));
  const links = shared.links.flatMap((link) => normalLink(link)?.key ?? []);
  const domains = shared.domains.map((domain) => domain.toLowerCase().replace(/^www\./, ''));
  const first = (kind: string, keys: string[]) => keys.map((key) => ({ kind, key }));
  const objects = hashtags.length > 0 ? first('hashtag', hashtags) : first('url', links);
  return {
    lucene: lucene === '' ? [] : [lucene],
    objects: lucene === '' ? objects : [],
    hosts: lucene === '' && objects.length === 0 ? domains : [],
    ...{ hashtags, links, domains, languages, from, until },
  };
}

/** The words of an entry; a final * stands for any ending. Nothing else is left that Lucene would take for its own. */
function tokens(entry: string): string[] {
  return entry.normalize('NFKC').match(/[\p{L}\p{M}\p{N}_]+\*?/gu) ?? [];
}

function allOf(entry: string): string {
  const all = tokens(entry).map((token) => (token.endsWith('*') ? `+${token.toLowerCase()}` : `+"${token}"`));
  return `(${all.join(' ')})`;
}

function phrase(words: string): string {
  return `"${words.normalize('NFKC').replace(/["\\]/g, ' ')}"`;
}
