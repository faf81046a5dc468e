import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { connectionType, PageArgs } from '../reading/connection.ts';
import type { Context } from '../reading/context.ts';
import { readConnection } from '../reading/read-connection.ts';
import { Event } from './event.type.ts';

const EventConnection = connectionType('Event', () => Event);

/** Reads events. */
@Resolver(() => Event)
export class EventResolver {
  @Query(() => EventConnection, { description: 'All events, in order of id.' })
  events(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection({ statement: 'events', count: 'eventCount' }, page, context, info);
  }
}
