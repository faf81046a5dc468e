import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { searchKey } from '../../cypher/search-key.ts';
import { GraphRows } from '../ingest/graph-rows.ts';
import { hashId } from '../ingest/hashes.ts';
import { nameKey } from '../ingest/names.ts';
import { writeRows } from '../ingest/write.ts';
import type { Context } from '../reading/context.ts';
import { Written } from '../writing/change.type.ts';
import { nodeId, optionalText, text } from '../writing/input-shape.ts';
import { type Mutation as Command, mutate } from '../writing/mutate.ts';
import type { Effect } from '../writing/write.ts';
import { CorrectChannelInput, CreateChannelInput, ObserveReachInput } from './channel.input.ts';
import { correctNode, nodeCorrection } from './correct-node.ts';
import { createNode, mentioned } from './create-node.ts';
import { checkFacts, type NewFact, type Writing, writeFacts } from './hand-facts.ts';
import { idPart } from './ids.ts';
import { findSource, newShape } from './source.ts';

const url = z.preprocess(
  (words) => (words === '' ? null : words),
  z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
    .max(2_000)
    .nullish(),
);
const followers = z.number().int().min(0, 'must be 0 or more');
const asOf = z.preprocess(dayOf, z.iso.date('must be a day such as 2024-06-19').nullish());

const newChannel = z.strictObject({
  ...{ ...newShape, url, asOf },
  platform: z.string().regex(/^[a-z0-9-]{1,40}$/, 'must have 1 to 40 small letters, digits or hyphens'),
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
      taken: { field: handle ? 'handle' : 'displayName', value: handle ?? displayName, advice: 'use or correct it' },
    });
    if (input.followers == null) return effect;
    const reach = await observe(writing, id, input.followers, input.asOf ?? null);
    return { ...effect, after: { ...effect.after, followers: input.followers, asOf: input.asOf ?? null, reach } };
  },
};

/** Adds a count of followers with the fact that the channel had it; gives the observation's id. */
async function observe(writing: Writing, channel: string, count: number, asOf: string | null): Promise<string> {
  const { tx, stamp, source, marking } = writing;
  const documentId = source.printed?.document ?? null;
  const id = `reach:${hashId(channel, documentId, count, asOf, stamp.change)}`;
  const rows = new GraphRows();
  rows.node('reachObservations', { id, count, asOf, precision: asOf ? 'day' : 'unknown', documentId, marking });
  await writeRows(tx, rows);
  const fields = { from: 'channel', to: 'followers' };
  await writeFacts(writing, [{ type: 'HAD_REACH', from: channel, to: id, fields }]);
  return id;
}

const observation = z.strictObject({ ...newShape, channel: nodeId, followers, asOf });

const observing: Command<z.infer<typeof observation>> = {
  kind: 'observeReach',
  shape: observation,
  async work(tx, { channel, followers: count, asOf = null, marking, source }, stamp): Promise<Effect> {
    const writing = { tx, stamp, marking, source: await findSource(tx, source, marking) };
    const coming = `reach:${stamp.change}`;
    const fields = { from: 'channel', to: 'followers' };
    const fact: NewFact = { type: 'HAD_REACH', from: channel, to: coming, fields };
    const endsMarking = await checkFacts(tx, [fact], new Map([[coming, ['ReachObservation']]]));
    const target = await observe(writing, channel, count, asOf);
    return {
      ...{ target, about: [target, channel], before: null, version: 1 },
      after: { channel, followers: count, asOf, marking },
      marking: Math.max(marking, endsMarking),
    };
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

/** The scalar Date gives a JavaScript date, of which only the day counts. */
function dayOf(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

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
