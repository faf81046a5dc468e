import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.ts';
import { checkedInput } from '../writing/input-shape.ts';
import { readRules } from './read-rules.ts';
import { RuleTermsInput } from './rule.input.ts';
import { Rule, RulePreview, type RuleTerms, RuleVersion } from './rule.type.ts';
import { compileTerms, termsShape } from './rule-terms.ts';

/** Reads rules, and shows what they would do. */
@Resolver()
export class RuleResolver {
  @Query(() => [Rule], { description: 'Rules that tie posts to claims and narratives, in order of id; 500 at most.' })
  rules(
    @Arg('target', () => ID, { nullable: true, description: 'Only those of this claim or narrative.' })
    target: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { posts } = context.selection.wanted(info, 'Rule', []);
    return readRules(context, { ids: null, target: target ?? null }, posts !== undefined);
  }

  @Query(() => [RuleVersion], {
    description: 'How a rule was worded in each of its versions, the latest first; none where you may not see it.',
  })
  async ruleVersions(@Arg('id', () => ID) id: string, @Ctx() { database, clearance }: Context): Promise<RuleVersion[]> {
    const rows = await database.read('ruleVersions', { id, clearance });
    return rows.map(({ after, ...version }) => {
      const { title, terms } = JSON.parse(String(after)) as { title: string; terms: string };
      return { ...(version as Omit<RuleVersion, 'title' | 'terms'>), title, terms: JSON.parse(terms) as RuleTerms };
    });
  }

  @Query(() => RulePreview, {
    description: 'What a rule would tie: counts, channels and examples. Nothing is written.',
  })
  async rulePreview(@Arg('terms', () => RuleTermsInput) terms: RuleTermsInput, @Ctx() context: Context) {
    const compiled = compileTerms(checkedInput(termsShape, terms));
    const [row] = await context.database.read('rulePreview', { terms: compiled, clearance: context.clearance });
    return row;
  }
}
