import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Reach } from '../channels/reach.type.ts';
import { CounterEvidence, CounterEvidenceKind } from '../counter-evidence/counter-evidence.type.ts';
import { connectionType, PageArgs } from '../reading/connection.ts';
import type { Context } from '../reading/context.ts';
import { readConnection } from '../reading/read-connection.ts';
import { readOne } from '../reading/read-one.ts';
import { FIRST_STATEMENTS, firstOf } from '../statements/first-statements.ts';
import { Statement } from '../statements/statement.type.ts';
import { ClaimFilter, ClaimOrder } from './claim.input.ts';
import { Carriage, Claim } from './claim.type.ts';
import { spreadOf } from './spread.ts';

const ClaimConnection = connectionType('Claim', () => Claim);

/** Reads claims. */
@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => Claim, { nullable: true, description: 'A claim; null where there is none that you may see.' })
  claim(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readOne(id, context, info, 'claims');
  }

  @Query(() => ClaimConnection, { description: 'Claims, in a chosen order.' })
  claims(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ClaimFilter, { nullable: true }) filter: ClaimFilter | null,
    @Arg('orderBy', () => ClaimOrder, { defaultValue: ClaimOrder.ID }) orderBy: ClaimOrder,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const list = { statement: 'claims', count: 'claimCount', filter: { ...filter }, orderBy } as const;
    return readConnection(list, page, context, info);
  }

  @Query(() => ClaimConnection, { description: 'Claims that nobody has rebutted, widest known reach first.' })
  unrebuttedClaims(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ClaimFilter, { nullable: true }) filter: ClaimFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const unrebutted = { ...filter, rebutted: false };
    const list = {
      statement: 'claims',
      count: 'claimCount',
      filter: unrebutted,
      orderBy: ClaimOrder.REACH_DESC,
    } as const;
    return readConnection(list, page, context, info);
  }

  @FieldResolver(() => [Statement])
  statements(@Root() claim: Claim, @Arg('first', () => Int, FIRST_STATEMENTS) first: number) {
    return firstOf(claim.statements, first);
  }

  @FieldResolver(() => Reach)
  reach(@Root() claim: Claim, @Ctx() context: Context) {
    return context.reach.load({ claims: [claim.id] });
  }

  @FieldResolver(() => [CounterEvidence])
  counterEvidence(
    @Root() claim: Claim,
    @Arg('kind', () => CounterEvidenceKind, { nullable: true, description: 'Only of this kind.' })
    kind: CounterEvidenceKind | null,
  ) {
    return kind ? claim.counterEvidence.filter((evidence) => evidence.kind === kind) : claim.counterEvidence;
  }

  @FieldResolver(() => [Carriage])
  spread(@Root() claim: Claim) {
    return spreadOf(claim.spread);
  }
}
