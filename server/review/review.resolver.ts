import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.ts';
import { authorOf } from '../writing/author.ts';
import { checkedInput } from '../writing/input-shape.ts';
import { AcceptProposalsInput } from './accept.input.ts';
import { acceptProposals } from './accepting/accept.ts';
import { shapes } from './input-shapes.ts';
import {
  DecideProposalsInput,
  EditProposalInput,
  MergeProposalsInput,
  SplitProposalInput,
  UndoReviewStepInput,
} from './review.input.ts';
import { ReviewOutcome } from './review-outcome.type.ts';
import { decideProposals } from './steps/decide.ts';
import { editProposal } from './steps/edit.ts';
import { mergeProposals, splitProposal } from './steps/split-and-merge.ts';
import { importOf, toldStep } from './told-review.ts';
import { undoReviewStep } from './undo/undo-step.ts';
import { proposeWordings } from './wording/propose-wordings.ts';

const CONFLICT = 'Refused whole (CONFLICT) where somebody else has changed one of them since it was read.';

/** Takes the steps of a review, from proposals to facts. */
@Resolver()
export class ReviewResolver {
  @Mutation(() => ReviewOutcome, {
    description: `Accepts proposals: their facts are written, each with an assertion. Those that lack a decision stay, and \`todo\` says what they lack. ${CONFLICT}`,
  })
  async acceptProposals(
    @Arg('input', () => AcceptProposalsInput) sent: AcceptProposalsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorOf(context, sent.by);
    const input = checkedInput(shapes.accept, sent);
    return toldStep(input.import, await acceptProposals(context.database, by, input), context, info);
  }

  @Mutation(() => ReviewOutcome, { description: `Rejects proposals; \`note\` says why. ${CONFLICT}` })
  rejectProposals(
    @Arg('input', () => DecideProposalsInput) sent: DecideProposalsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return decide('reject', sent, context, info);
  }

  @Mutation(() => ReviewOutcome, { description: `Puts proposals off; they stay in the queue. ${CONFLICT}` })
  postponeProposals(
    @Arg('input', () => DecideProposalsInput) sent: DecideProposalsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return decide('postpone', sent, context, info);
  }

  @Mutation(() => ReviewOutcome, { description: `Opens rejected or postponed proposals again. ${CONFLICT}` })
  reopenProposals(
    @Arg('input', () => DecideProposalsInput) sent: DecideProposalsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return decide('reopen', sent, context, info);
  }

  @Mutation(() => ReviewOutcome, {
    description: 'Puts something right about a proposal. What the importer read is kept; undo brings it back.',
  })
  async editProposal(
    @Arg('input', () => EditProposalInput) sent: EditProposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorOf(context, sent.by);
    const input = checkedInput(shapes.edit, sent);
    const run = await importOf(input.proposal, context);
    return toldStep(run, await editProposal(context.database, by, run, input), context, info);
  }

  @Mutation(() => ReviewOutcome, {
    description: 'Cuts a proposal into several; `done` holds it, now rejected, and the new ones.',
  })
  async splitProposal(
    @Arg('input', () => SplitProposalInput) sent: SplitProposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorOf(context, sent.by);
    const input = checkedInput(shapes.split, sent);
    const run = await importOf(input.proposal, context);
    return toldStep(run, await splitProposal(context.database, by, run, input), context, info);
  }

  @Mutation(() => ReviewOutcome, {
    description: 'Makes one proposal of several of a kind; `done` holds them, now rejected, and the new one.',
  })
  async mergeProposals(
    @Arg('input', () => MergeProposalsInput) sent: MergeProposalsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorOf(context, sent.by);
    const input = checkedInput(shapes.decide, sent);
    return toldStep(input.import, await mergeProposals(context.database, by, input), context, info);
  }

  @Mutation(() => ReviewOutcome, {
    description: `Has the configured model word claims that nobody has decided; refused where none is configured. A wording that the words of the claim do not support is not taken, and \`todo\` says why. ${CONFLICT}`,
  })
  async proposeWordings(
    @Arg('input', () => DecideProposalsInput) sent: DecideProposalsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorOf(context, sent.by);
    const input = checkedInput(shapes.decide, sent);
    return toldStep(input.import, await proposeWordings(context.database, by, context.wording, input), context, info);
  }

  @Mutation(() => ReviewOutcome, {
    description:
      'Undoes one step: proposals are as they were, and what it brought into the graph is out again. Refused (CONFLICT, BUILT_UPON) where something was done since that needs it.',
  })
  async undoReviewStep(
    @Arg('input', () => UndoReviewStepInput) sent: UndoReviewStepInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorOf(context, sent.by);
    const input = checkedInput(shapes.undoStep, sent);
    return toldStep(input.import, await undoReviewStep(context.database, by, input), context, info);
  }
}

async function decide(
  action: 'reject' | 'postpone' | 'reopen',
  sent: DecideProposalsInput,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const by = authorOf(context, sent.by);
  const input = checkedInput(shapes.decide, sent);
  return toldStep(input.import, await decideProposals(context.database, by, action, input), context, info);
}
