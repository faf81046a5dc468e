import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { connectionType, PageArgs } from '../reading/connection.ts';
import type { Context } from '../reading/context.ts';
import { readConnection } from '../reading/read-connection.ts';
import { Statement } from './statement.type.ts';

const StatementConnection = connectionType('Statement', () => Statement);

@InputType({ description: 'Which statements; every condition given must hold.' })
class StatementFilter {
  @Field(() => [ID], { nullable: true, description: 'Printed under one of these narratives.' })
  narratives?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Said by one of these actors, or put into its mouth.' })
  actors?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Carried by one of these channels.' })
  channels?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Expressing one of these claims.' })
  claims?: string[] | null;
}

/** Reads statements. */
@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => StatementConnection, { description: 'Statements, in order of id.' })
  statements(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => StatementFilter, { nullable: true }) filter: StatementFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const list = { statement: 'statements', count: 'statementCount', filter: { ...filter } } as const;
    return readConnection(list, page, context, info);
  }
}
