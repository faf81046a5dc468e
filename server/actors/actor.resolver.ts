import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Reach } from '../channels/reach.type.ts';
import { connectionType, PageArgs } from '../reading/connection.ts';
import type { Context } from '../reading/context.ts';
import { readConnection } from '../reading/read-connection.ts';
import { readOne } from '../reading/read-one.ts';
import { ActorFilter, ActorOrder } from './actor.input.ts';
import { Actor, ActorRole, IdentityQuestion } from './actor.type.ts';

const ActorConnection = connectionType('Actor', () => Actor);

/** Reads persons, organizations and collectives. */
@Resolver(() => Actor)
export class ActorResolver {
  @Query(() => Actor, { nullable: true, description: 'An actor; null where there is none that you may see.' })
  actor(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readOne(id, context, info, 'actors');
  }

  @Query(() => ActorConnection, { description: 'Actors, in a chosen order.' })
  actors(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ActorFilter, { nullable: true }) filter: ActorFilter | null,
    @Arg('orderBy', () => ActorOrder, { defaultValue: ActorOrder.NAME }) orderBy: ActorOrder,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const list = { statement: 'actors', count: 'actorCount', filter: { ...filter }, orderBy } as const;
    return readConnection(list, page, context, info);
  }

  @Query(() => ActorConnection, { description: 'Who gave counter-evidence that somebody else printed, by name.' })
  experts(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const filter = { roles: [ActorRole.EXPERT] };
    const list = { statement: 'actors', count: 'actorCount', filter, orderBy: ActorOrder.NAME } as const;
    return readConnection(list, page, context, info);
  }

  @Query(() => [IdentityQuestion], { description: 'Pairs of actors of whom nobody has decided whether they are one.' })
  identityQuestions(@Ctx() { database, clearance }: Context) {
    return database.read('identityQuestions', { clearance });
  }

  @FieldResolver(() => Reach)
  reach(@Root() actor: Actor, @Ctx() context: Context) {
    return context.actorReach.load(actor.id);
  }
}
