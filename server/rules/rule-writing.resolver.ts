import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { HIGHEST_CLEARANCE } from '../access/marking.ts';
import { hashId } from '../ingest/hashes.ts';
import type { Context } from '../reading/context.ts';
import { authorOf } from '../writing/author.ts';
import { Written } from '../writing/change.type.ts';
import { badInput, checkedInput, correctionShape, nodeId, text, writeShape } from '../writing/input-shape.ts';
import { toldOutcome } from '../writing/told.ts';
import { refuseStale, type WriteOutcome, write } from '../writing/write.ts';
import { readRules } from './read-rules.ts';
import { CorrectRuleInput, CreateRuleInput, RuleStepInput } from './rule.input.ts';
import { RuleStep } from './rule.type.ts';
import { ruleRefusal } from './rule-refusals.ts';
import { applyStep, ruleState, undoStep } from './rule-steps.ts';
import { termsShape } from './rule-terms.ts';

const creation = z.strictObject({
  ...writeShape,
  title: text(200),
  target: nodeId,
  terms: termsShape,
  marking: z.number().int().min(0).max(HIGHEST_CLEARANCE).nullish(),
});
const correction = z.strictObject({ ...correctionShape, title: text(200).nullish(), terms: termsShape.nullish() });
const stepping = z.strictObject(correctionShape);

/** Writes rules, applies them and takes them back. */
@Resolver()
export class RuleWriting {
  @Mutation(() => Written, { description: 'Writes a rule. It ties nothing until it is applied.' })
  async createRule(
    @Arg('input', () => CreateRuleInput) sent: CreateRuleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorOf(context, sent.by);
    const input = checkedInput(creation, sent);
    const { title, target } = input;
    const terms = JSON.stringify(input.terms);
    const outcome = await write(context.database, by, {
      kind: 'createRule',
      input,
      work: async (tx, { at }) => {
        const [found] = await tx.read('ruleTarget', { id: target, clearance: HIGHEST_CLEARANCE });
        if (!found) throw badInput('target', target, ruleRefusal('RULE_TIES_TO_NOTHING'));
        const id = `rule:${hashId(input.idempotencyKey)}`;
        const marking = Math.max(input.marking ?? 0, Number(found.marking));
        await tx.run('createRule', { id, title, terms, target, marking, at, by });
        return { target: id, about: [target], before: null, after: { title, target, terms }, version: 1, marking };
      },
    });
    return toldOutcome(outcome, context, info);
  }

  @Mutation(() => Written, {
    description: 'Gives a rule another title or other terms. What it has tied stays until it is applied again.',
  })
  async correctRule(
    @Arg('input', () => CorrectRuleInput) sent: CorrectRuleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorOf(context, sent.by);
    const input = checkedInput(correction, sent);
    const { id } = input;
    const outcome = await write(context.database, by, {
      kind: 'correctRule',
      input,
      work: async (tx) => {
        const rule = await ruleState(tx, id);
        await refuseStale(tx, { target: id, current: rule.version, expected: input.expectedVersion });
        const before = { title: rule.title, terms: JSON.stringify(rule.terms) };
        const after = { title: input.title ?? rule.title, terms: JSON.stringify(input.terms ?? rule.terms) };
        const version = rule.version + 1;
        await tx.run('correctRule', { id, ...after, version });
        const marking = Math.max(rule.marking, rule.targetMarking);
        return { target: id, about: [rule.target], before, after, version, marking };
      },
    });
    return toldOutcome(outcome, context, info);
  }

  @Mutation(() => RuleStep, {
    description:
      'Ties the next posts, 5,000 at most, that a rule finds, and takes back what its earlier versions have tied. Ask again, with a new key, until it is done.',
  })
  async applyRule(
    @Arg('input', () => RuleStepInput) sent: RuleStepInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorOf(context, sent.by);
    return told(await applyStep(context.database, by, checkedInput(stepping, sent)), context, info);
  }

  @Mutation(() => RuleStep, {
    description:
      'Takes back the next, 5,000 at most, of what a rule has tied. Ask again, with a new key, until it is done.',
  })
  async undoRule(
    @Arg('input', () => RuleStepInput) sent: RuleStepInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorOf(context, sent.by);
    return told(await undoStep(context.database, by, checkedInput(stepping, sent)), context, info);
  }
}

async function told({ change, replayed }: WriteOutcome, context: Context, info: GraphQLResolveInfo): Promise<RuleStep> {
  const { posts } = context.selection.wanted(info, 'Rule', [], ['rule']);
  const [rule] = await readRules(context, { ids: [change.target], target: null }, posts !== undefined);
  if (!rule) throw new Error(`The rule ${change.target} has gone.`);
  const { tied, untied, done } = JSON.parse(String(change.after)) as RuleStep;
  return { rule, tied, untied, done, replayed };
}
