import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { connectionType, PageArgs } from '../reading/connection.ts';
import type { Context } from '../reading/context.ts';
import { readConnection } from '../reading/read-connection.ts';
import { readOne } from '../reading/read-one.ts';
import { ChannelFilter, ChannelOrder } from './channel.input.ts';
import { Channel, ReachObservation } from './channel.type.ts';

const ChannelConnection = connectionType('Channel', () => Channel);

/** Reads channels. */
@Resolver(() => Channel)
export class ChannelResolver {
  @Query(() => Channel, { nullable: true, description: 'A channel; null where there is none that you may see.' })
  channel(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readOne(id, context, info, 'channels');
  }

  @Query(() => ChannelConnection, { description: 'Channels, in a chosen order.' })
  channels(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ChannelFilter, { nullable: true }) filter: ChannelFilter | null,
    @Arg('orderBy', () => ChannelOrder, { defaultValue: ChannelOrder.ID }) orderBy: ChannelOrder,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const list = { statement: 'channels', count: 'channelCount', filter: { ...filter }, orderBy } as const;
    return readConnection(list, page, context, info);
  }

  @FieldResolver(() => ReachObservation)
  reach(@Root() channel: Channel) {
    return channel.reachHistory[0] ?? null;
  }
}
