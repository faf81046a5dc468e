import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../reading/context.ts';
import { Written } from '../writing/change.type.ts';
import { mutate } from '../writing/mutate.ts';
import { NodeDecisionInput, UndoChangeInput } from './undo.input.ts';
import { undoing } from './undo.ts';
import { restoringNode, withdrawingNode } from './withdraw-node.ts';

/** Takes back what was written: one change, or a whole node. */
@Resolver()
export class UndoEditing {
  @Mutation(() => Written, {
    description:
      'Undoes one change by another that stands in the log beside it; refused with what was built on it since.',
  })
  undoChange(
    @Arg('input', () => UndoChangeInput) input: UndoChangeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(undoing, input, context, info);
  }

  @Mutation(() => Written, {
    description:
      'Withdraws a node: it and every fact that it takes part in are hidden from everybody and count nowhere.',
  })
  withdrawNode(
    @Arg('input', () => NodeDecisionInput) input: NodeDecisionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(withdrawingNode, input, context, info);
  }

  @Mutation(() => Written, { description: 'Restores a withdrawn node as it was.' })
  restoreNode(
    @Arg('input', () => NodeDecisionInput) input: NodeDecisionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(restoringNode, input, context, info);
  }
}
