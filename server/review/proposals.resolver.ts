import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { connectionType, PageArgs } from '../reading/connection.ts';
import type { Context } from '../reading/context.ts';
import { readConnection } from '../reading/read-connection.ts';
import { type ReasonTold, reasonCode, toldReasons } from '../reasons/reason.type.ts';
import { type SuggestedClaim, suggestClaims } from './matching/suggest-claims.ts';
import { printedNames } from './printed-names-told.ts';
import { ProposalKind } from './proposal.enums.ts';
import { Proposal } from './proposal.type.ts';
import { ProposalFilter } from './proposal-filter.input.ts';
import { type ProposalRow, proposalOf, spanOf, wordsOf } from './stored-proposal.ts';

const ProposalConnection = connectionType('Proposal', () => Proposal);

function changesTold({ changeReasons, changeNote }: ProposalRow): ReasonTold[] {
  return toldReasons(changeReasons, typeof changeNote === 'string' ? [changeNote] : []);
}

/** Reads what documents are proposed to say. */
@Resolver(() => Proposal)
export class ProposalResolver {
  @Query(() => ProposalConnection, {
    description: 'What the document of an import is proposed to say, in the order of reading; what is gone comes last.',
  })
  proposals(
    @Arg('import', () => ID, { description: 'The import.' }) run: string,
    @Arg('filter', () => ProposalFilter, { nullable: true }) filter: ProposalFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { kinds = null, statuses = null, changes = null } = filter ?? {};
    const narrowed = { import: run, kinds, statuses, changes };
    return readConnection({ statement: 'proposals', count: 'proposalCount', filter: narrowed }, page, context, info);
  }

  @FieldResolver(() => Boolean)
  edited(@Root() row: ProposalRow) {
    return proposalOf(row).edits !== null;
  }

  @FieldResolver()
  reasonCode(@Root() row: ProposalRow): string | null {
    return reasonCode(row.reasonCode);
  }

  @FieldResolver()
  becauseCode(@Root() row: ProposalRow): string | null {
    return reasonCode(row.becauseCode);
  }

  @FieldResolver(() => String, { nullable: true })
  changeNote(@Root() row: ProposalRow): string | null {
    return (
      changesTold(row)
        .map(({ reason }) => reason)
        .join(' ') || null
    );
  }

  @FieldResolver()
  changeReasons(@Root() row: ProposalRow): ReasonTold[] {
    return changesTold(row);
  }

  @FieldResolver()
  start(@Root() row: ProposalRow): number {
    return spanOf(proposalOf(row)).start;
  }

  @FieldResolver()
  end(@Root() row: ProposalRow): number {
    return spanOf(proposalOf(row)).end;
  }

  @FieldResolver()
  words(@Root() row: ProposalRow): string {
    return wordsOf(proposalOf(row));
  }

  @FieldResolver()
  names(
    @Root() row: ProposalRow,
    @Arg('likeness', () => Boolean, {
      defaultValue: true,
      description: 'Whether somebody is suggested for a similar spelling of the name, too.',
    })
    likeness: boolean,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const wanted = context.selection.wanted(info, 'PrintedName', []);
    const suggest = wanted.suggestions !== undefined;
    return printedNames(proposalOf(row), String(row.run), context, { suggest, likeness });
  }

  @FieldResolver()
  async claimSuggestions(@Root() row: ProposalRow, @Ctx() { database, clearance }: Context): Promise<object[]> {
    const proposal = proposalOf(row);
    if (proposal.kind !== ProposalKind.CLAIM) return [];
    const suggestions: SuggestedClaim[] = await suggestClaims(database, wordsOf(proposal), clearance);
    return suggestions.map(({ id, ...told }) => ({ ...told, node: { __typename: 'Claim', id } }));
  }
}
