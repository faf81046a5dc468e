import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { searchKey } from '../../cypher/search-key.ts';
import { nameKey } from '../ingest/names.ts';
import type { Context } from '../reading/context.ts';
import { Written } from '../writing/change.type.ts';
import { address, day, fault, nodeId, optionalText, text } from '../writing/input-shape.ts';
import { type Mutation as Command, mutate } from '../writing/mutate.ts';
import { CorrectChannelInput, CreateChannelInput, ObserveReachInput } from './channel.input.ts';
import { correctNode, nodeCorrection } from './correct-node.ts';
import { createNode, mentioned } from './create-node.ts';
import { editingRefusal } from './editing-refusals.ts';
import type { NewFact } from './hand-facts.ts';
import { idPart } from './ids.ts';
import { followers, observe, observing } from './reach.editing.ts';
import { findSource, newShape } from './source.ts';

const url = z.preprocess((words) => (words === '' ? null : words), address);

const newChannel = z.strictObject({
  ...{ ...newShape, url, asOf: day },
  platform: z
    .string()
    .refine((name) => /^[a-z0-9-]{1,40}$/.test(name), fault(editingRefusal('PLATFORM_IN_SMALL_LETTERS'))),
  displayName: text(300),
  handle: optionalText(200),
  operator: nodeId.nullish(),
  followers: followers.nullish(),
});

const creating: Command<z.infer<typeof newChannel>> = {
  kind: 'createChannel',
  shape: newChannel,
  async work(tx, { platform, displayName, operator, marking, ...input }, stamp) {
    const writing = { tx, stamp, marking, source: await findSource(tx, input.source, marking) };
    const handle = input.handle?.replace(/^@/, '') ?? null;
    const platformId = idPart(handle ?? displayName);
    const id = `channel:${platform}:${platformId}`;
    const operates: NewFact[] = operator
      ? [
          {
            type: 'OPERATES',
            from: operator,
            to: id,
            values: { certainty: 'stated' },
            fields: { from: 'operator', to: 'type' },
          },
        ]
      : [];
    const keys = { handle, handleKey: handle && nameKey(handle), searchKey: searchKey(displayName, handle) };
    const row = { id, platform, platformId, platformNote: null, operatorNote: null, displayName, marking, ...keys };
    const effect = await createNode(writing, {
      ...{ kind: 'channels', labels: ['Channel'], row: { ...row, url: input.url ?? null } },
      facts: [...mentioned(writing, id), ...operates],
      taken: {
        field: handle ? 'handle' : 'displayName',
        value: handle ?? displayName,
        why: editingRefusal('CHANNEL_THERE', id),
      },
    });
    if (input.followers == null) return effect;
    const reach = await observe(writing, id, input.followers, input.asOf ?? null);
    return { ...effect, after: { ...effect.after, followers: input.followers, asOf: input.asOf ?? null, reach } };
  },
};

const channelCorrection = z.strictObject({
  ...{ ...nodeCorrection, url },
  displayName: text(300).nullish(),
  handle: optionalText(200),
});

const correcting: Command<z.infer<typeof channelCorrection>> = {
  kind: 'correctChannel',
  shape: channelCorrection,
  work(tx, { id, expectedVersion, displayName, url: address, marking, ...input }) {
    return correctNode(tx, {
      ...{ id, expectedVersion, label: 'Channel' },
      values: () => {
        // null takes the handle away, nothing leaves it as it is
        const handle = input.handle === null ? null : input.handle?.replace(/^@/, '');
        return { displayName: displayName ?? undefined, handle, url: address, marking };
      },
    });
  },
};

/** Creates and corrects channels, and says how many followers they had. */
@Resolver()
export class ChannelEditing {
  @Mutation(() => Written, {
    description: 'Adds an account or outlet, with its reach where the source states a count.',
  })
  createChannel(
    @Arg('input', () => CreateChannelInput) input: CreateChannelInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(creating, input, context, info);
  }

  @Mutation(() => Written, {
    description: 'Corrects what a channel holds; its platform is part of what it is and stays.',
  })
  correctChannel(
    @Arg('input', () => CorrectChannelInput) input: CorrectChannelInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(correcting, input, context, info);
  }

  @Mutation(() => Written, { description: 'Says how many followers a channel had. The latest count is its reach.' })
  observeReach(
    @Arg('input', () => ObserveReachInput) input: ObserveReachInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(observing, input, context, info);
  }
}
