import type { ReadParams } from '../../cypher/statement-params.ts';
import type { Context } from '../reading/context.ts';
import type { Rule, RuleTerms } from './rule.type.ts';

/** Rules; with how many posts each has tied where `counted` says so, since counting reads all of them. */
export async function readRules(
  { database, clearance }: Context,
  which: Omit<ReadParams['rules'], 'clearance'>,
  counted: boolean,
): Promise<Rule[]> {
  const rows = await database.read('rules', { ...which, clearance });
  const rules = rows.map(({ id }) => String(id));
  const counts = counted ? await database.read('rulePosts', { rules, clearance }) : [];
  const posts = new Map(counts.map((row) => [row.id, Number(row.posts)]));
  return rows.map((row) => ({
    ...(row as unknown as Rule),
    terms: JSON.parse(String(row.terms)) as RuleTerms,
    posts: posts.get(row.id) ?? 0,
  }));
}
