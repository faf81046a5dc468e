import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver, registerEnumType } from 'type-graphql';
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

/** In what order statements are listed. */
export enum StatementOrder {
  ID = 'ID',
  PUBLISHED = 'PUBLISHED',
}
registerEnumType(StatementOrder, {
  name: 'StatementOrder',
  description: 'In what order statements are listed.',
  valuesConfig: {
    ID: { description: 'By id.' },
    PUBLISHED: { description: 'The earliest first; those without a date last.' },
  },
});

/** Reads statements. */
@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => StatementConnection, { description: 'Statements, in a chosen order.' })
  statements(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => StatementFilter, { nullable: true }) filter: StatementFilter | null,
    @Arg('orderBy', () => StatementOrder, { defaultValue: StatementOrder.ID }) orderBy: StatementOrder,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const list = { statement: 'statements', count: 'statementCount', filter: { ...filter }, orderBy } as const;
    return readConnection(list, page, context, info);
  }
}
