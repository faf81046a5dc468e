import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { connectionType, PageArgs } from '../reading/connection.ts';
import type { Context } from '../reading/context.ts';
import { readConnection } from '../reading/read-connection.ts';
import { Assertion } from './assertion.type.ts';

const AssertionConnection = connectionType('Assertion', () => Assertion);

@InputType({ description: 'Which assertions; every condition given must hold.' })
class AssertionFilter {
  @Field(() => ID, { nullable: true, description: 'Those with this subject or object.' })
  node?: string | null;

  @Field(() => String, { nullable: true, description: 'Those with this relation, such as SAID.' })
  predicate?: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Those that we have been told of at this time or later.',
  })
  since?: Date | null;
}

/** Reads assertions: where each fact is printed, and who read it out. */
@Resolver(() => Assertion)
export class AssertionResolver {
  @Query(() => AssertionConnection, { description: 'Where facts are printed: assertions in order of id.' })
  assertions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AssertionFilter, { nullable: true }) filter: AssertionFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const told = { ...filter, since: filter?.since?.toISOString() ?? null };
    const list = { statement: 'assertions', count: 'assertionCount', filter: told } as const;
    return readConnection(list, page, context, info);
  }
}
