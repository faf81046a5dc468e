import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { refusal } from '../access/refusal.ts';
import type { Context } from '../reading/context.ts';
import { Written } from '../writing/change.type.ts';
import { type FactName, factName, loggedFact, readFact } from '../writing/fact-state.ts';
import { nodeId, text, writeShape } from '../writing/input-shape.ts';
import { mutate, type Mutation as Writing } from '../writing/mutate.ts';
import { refuseStale } from '../writing/write.ts';
import { editingRefusal } from './editing-refusals.ts';
import { AnswerIdentityQuestionInput } from './identity.input.ts';

const shape = z.strictObject({
  ...writeShape,
  subject: nodeId,
  actor: nodeId,
  answer: z.enum(['yes', 'no', 'open']),
  note: text(2_000),
  expectedVersion: z.number().int().min(1),
});

const answering: Writing<z.infer<typeof shape>> = {
  kind: 'answerIdentityQuestion',
  shape,
  async work(tx, { subject, actor, answer, expectedVersion }) {
    const question: FactName = { from: subject, type: 'POSSIBLY_SAME_AS', to: actor };
    const target = factName(question);
    const asked = await readFact(tx, question);
    if (!asked) throw refusal('NOT_FOUND', editingRefusal('NOT_ASKED', subject, actor));
    await refuseStale(tx, { target, current: asked.version, expected: expectedVersion });
    const version = asked.version + 1;
    await tx.run('answerIdentityQuestion', { actor: subject, candidate: actor, answer, version });
    const before = await loggedFact(tx, asked);
    return {
      ...{ target, about: [subject, actor], fact: { type: question.type, kind: '' }, version },
      ...{ before, after: { ...before, status: answer } },
      marking: Math.max(asked.marking, asked.endsMarking),
    };
  },
};

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
    return mutate(answering, sent, context, info);
  }
}
