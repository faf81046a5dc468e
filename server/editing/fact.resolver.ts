import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { FactType } from '../ingest/model.ts';
import type { Context } from '../reading/context.ts';
import { Written } from '../writing/change.type.ts';
import { mutate } from '../writing/mutate.ts';
import { correctingFact, relating, restoring, withdrawing } from './fact.editing.ts';
import { CorrectFactInput, FactTypes, RelateInput, RestoreInput, WithdrawInput } from './fact.input.ts';
import { Fact, kindOf, toldFact } from './fact.type.ts';

/** Reads, creates, corrects, withdraws and restores facts: relationships between two nodes. */
@Resolver(() => Fact)
export class FactResolver {
  @Query(() => Fact, {
    nullable: true,
    description: 'One fact; null where there is none that you may see. The analyst sees withdrawn ones too.',
  })
  async fact(
    @Arg('type', () => FactTypes, { description: 'Its type.' }) type: FactType,
    @Arg('from', () => ID, { description: 'Where it begins.' }) from: string,
    @Arg('to', () => ID, { description: 'Where it ends.' }) to: string,
    @Arg('kind', () => String, { nullable: true, description: 'RELATED_TO only: how.' }) kind: string | null,
    @Ctx() { database, clearance }: Context,
  ): Promise<Fact | null> {
    const [row] = await database.read('fact', { type, from, to, kind: kind ?? '', clearance });
    return row ? toldFact({ type, from, to, kind }, row) : null;
  }

  @Query(() => [Fact], {
    description:
      'Every fact of one type from one node to another, as `fact` tells it: RELATED_TO may join the same two in several ways.',
  })
  async facts(
    @Arg('type', () => FactTypes, { description: 'Their type.' }) type: FactType,
    @Arg('from', () => ID, { description: 'Where they begin.' }) from: string,
    @Arg('to', () => ID, { description: 'Where they end.' }) to: string,
    @Ctx() { database, clearance }: Context,
  ): Promise<Fact[]> {
    const rows = await database.read('fact', { type, from, to, kind: null, clearance });
    return rows.map((row) => toldFact({ type, from, to, kind: kindOf(row) }, row));
  }

  @Mutation(() => Written, { description: 'Joins two nodes by a fact that nobody has stated yet.' })
  relate(
    @Arg('input', () => RelateInput) input: RelateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(relating, input, context, info);
  }

  @Mutation(() => Written, { description: 'Corrects a fact: its values, its marking, its source.' })
  correctFact(
    @Arg('input', () => CorrectFactInput) input: CorrectFactInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(correctingFact, input, context, info);
  }

  @Mutation(() => Written, { description: 'Withdraws a fact: it is hidden from everybody and counts nowhere.' })
  withdraw(
    @Arg('input', () => WithdrawInput) input: WithdrawInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(withdrawing, input, context, info);
  }

  @Mutation(() => Written, { description: 'Restores a withdrawn fact as it was.' })
  restore(
    @Arg('input', () => RestoreInput) input: RestoreInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(restoring, input, context, info);
  }
}
