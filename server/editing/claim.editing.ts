import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { searchKey } from '../../cypher/search-key.ts';
import type { Context } from '../reading/context.ts';
import { Written } from '../writing/change.type.ts';
import { nodeIds, text } from '../writing/input-shape.ts';
import { type Mutation as Command, mutate } from '../writing/mutate.ts';
import { CorrectClaimInput, CreateClaimInput } from './claim.input.ts';
import { correctNode, nodeCorrection } from './correct-node.ts';
import { createNode, each } from './create-node.ts';
import { idOfChange } from './ids.ts';
import { findSource, newShape } from './source.ts';

const kind = z.enum(['explicit', 'implied', 'reported', 'conceded']);
const newClaim = z.strictObject({
  ...newShape,
  ...{ text: text(1_000), kind, narratives: nodeIds.nullish(), about: nodeIds.nullish() },
  statements: nodeIds.min(1),
});

const creating: Command<z.infer<typeof newClaim>> = {
  kind: 'createClaim',
  shape: newClaim,
  async work(tx, { text: words, kind: how, statements, narratives, about, marking, source }, stamp) {
    const writing = { tx, stamp, marking, source: await findSource(tx, source, marking) };
    const id = idOfChange('claim', stamp.change);
    const row = { id, text: words, kind: how, kindNote: null, note: null, searchKey: searchKey(words), marking };
    return createNode(writing, {
      ...{ kind: 'claims', labels: ['Claim'], row },
      facts: [
        ...each({ type: 'EXPRESSES', to: id }, statements, 'statements'),
        ...each({ type: 'PART_OF', from: id }, narratives, 'narratives'),
        ...each({ type: 'ABOUT', from: id }, about, 'about'),
      ],
    });
  },
};

const claimCorrection = z.strictObject({ ...nodeCorrection, text: text(1_000).nullish(), kind: kind.nullish() });

const correcting: Command<z.infer<typeof claimCorrection>> = {
  kind: 'correctClaim',
  shape: claimCorrection,
  work(tx, { id, expectedVersion, text: newText, kind: how, marking }) {
    return correctNode(tx, {
      ...{ id, expectedVersion, label: 'Claim' },
      values: () => ({ text: newText ?? undefined, kind: how ?? undefined, marking }),
    });
  },
};

/** Creates and corrects claims. */
@Resolver()
export class ClaimEditing {
  @Mutation(() => Written, { description: 'Adds a claim that statements express.' })
  createClaim(
    @Arg('input', () => CreateClaimInput) input: CreateClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(creating, input, context, info);
  }

  @Mutation(() => Written, {
    description: 'Corrects the wording or the kind of a claim; the earlier one stays in its history.',
  })
  correctClaim(
    @Arg('input', () => CorrectClaimInput) input: CorrectClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(correcting, input, context, info);
  }
}
