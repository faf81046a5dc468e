import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { refusal } from '../access/refusal.ts';
import type { Context } from '../reading/context.ts';
import { authorOf } from '../writing/author.ts';
import { Written } from '../writing/change.type.ts';
import { type FactName, factName, loggedFact, readFact } from '../writing/fact-state.ts';
import { checkedInput, nodeId, text, writeShape } from '../writing/input-shape.ts';
import { toldOutcome } from '../writing/told.ts';
import { refuseStale, write } from '../writing/write.ts';
import { AnswerIdentityQuestionInput } from './identity.input.ts';

const shape = z.strictObject({
  ...writeShape,
  subject: nodeId,
  actor: nodeId,
  answer: z.enum(['yes', 'no', 'open']),
  note: text(2_000),
  expectedVersion: z.number().int().min(1, 'must be 1 or more'),
});

/** Answers the questions whether two actors are one. */
@Resolver()
export class IdentityEditing {
  @Mutation(() => Written, {
    description: 'Says whether two actors are one. Nobody is merged: both stay, with all that is known of each.',
  })
  async answerIdentityQuestion(
    @Arg('input', () => AnswerIdentityQuestionInput) sent: AnswerIdentityQuestionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorOf(context, sent.by);
    const input = checkedInput(shape, sent);
    const question: FactName = { from: input.subject, type: 'POSSIBLY_SAME_AS', to: input.actor };
    const target = factName(question);
    const outcome = await write(context.database, by, {
      kind: 'answerIdentityQuestion',
      input,
      work: async (tx) => {
        const asked = await readFact(tx, question);
        if (!asked) throw refusal('NOT_FOUND', `Nobody has asked whether ${input.subject} is ${input.actor}.`);
        await refuseStale(tx, { target, current: asked.version, expected: input.expectedVersion });
        const version = asked.version + 1;
        const { subject: actor, actor: candidate, answer } = input;
        await tx.run('answerIdentityQuestion', { actor, candidate, answer, version });
        const before = loggedFact(asked.properties);
        return {
          ...{ target, about: [actor, candidate], fact: { type: question.type, kind: '' }, version },
          ...{ before, after: { ...before, status: answer } },
          marking: Math.max(asked.marking, asked.endsMarking),
        };
      },
    });
    return toldOutcome(outcome, context, info);
  }
}
