import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { connectionType, PageArgs } from '../reading/connection.ts';
import type { Context } from '../reading/context.ts';
import { readConnection } from '../reading/read-connection.ts';
import { CounterEvidence } from './counter-evidence.type.ts';

const CounterEvidenceConnection = connectionType('CounterEvidence', () => CounterEvidence);

/** Reads counter-evidence. */
@Resolver(() => CounterEvidence)
export class CounterEvidenceResolver {
  @Query(() => CounterEvidenceConnection, { description: 'All counter-evidence, in order of id.' })
  counterEvidence(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection({ statement: 'counterEvidence', count: 'counterEvidenceCount' }, page, context, info);
  }
}
