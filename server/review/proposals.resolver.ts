import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Pointed } from '../ingest/digest/passage.ts';
import { connectionType, PageArgs } from '../reading/connection.ts';
import type { Context } from '../reading/context.ts';
import { readConnection } from '../reading/read-connection.ts';
import { type ReasonTold, reasonCode, toldReasons } from '../reasons/reason.type.ts';
import { type SuggestedClaim, suggestClaims } from './matching/suggest-claims.ts';
import { printedNames } from './printed-names-told.ts';
import { ProposalKind } from './proposal.enums.ts';
import { Proposal } from './proposal.type.ts';
import { ProposalFilter } from './review.input.ts';
import {
  contentOf,
  type ProposalContent,
  type StoredProposal,
  spanOf,
  storedProposal,
  wordsOf,
} from './stored-proposal.ts';

const ProposalConnection = connectionType('Proposal', () => Proposal);

type Row = Readonly<Record<string, unknown>>;

const known = new WeakMap<Row, StoredProposal>();

/** A row as a proposal, read once. */
function proposalOf(row: Row): StoredProposal {
  const read = known.get(row) ?? storedProposal(row);
  known.set(row, read);
  return read;
}

function changesTold({ changeReasons, changeNote }: Row): ReasonTold[] {
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
  edited(@Root() row: Row) {
    return proposalOf(row).edits !== null;
  }

  @FieldResolver()
  reasonCode(@Root() row: Row): string | null {
    return reasonCode(row.reasonCode);
  }

  @FieldResolver()
  becauseCode(@Root() row: Row): string | null {
    return reasonCode(row.becauseCode);
  }

  @FieldResolver(() => String, { nullable: true })
  changeNote(@Root() row: Row): string | null {
    return (
      changesTold(row)
        .map(({ reason }) => reason)
        .join(' ') || null
    );
  }

  @FieldResolver()
  changeReasons(@Root() row: Row): ReasonTold[] {
    return changesTold(row);
  }

  @FieldResolver()
  start(@Root() row: Row): number {
    return spanOf(proposalOf(row)).start;
  }

  @FieldResolver()
  end(@Root() row: Row): number {
    return spanOf(proposalOf(row)).end;
  }

  @FieldResolver()
  words(@Root() row: Row): string {
    return wordsOf(proposalOf(row));
  }

  @FieldResolver()
  names(
    @Root() row: Row,
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
  async claimSuggestions(@Root() row: Row, @Ctx() { database, clearance }: Context): Promise<object[]> {
    const proposal = proposalOf(row);
    if (proposal.kind !== ProposalKind.CLAIM) return [];
    const suggestions: SuggestedClaim[] = await suggestClaims(database, wordsOf(proposal), clearance);
    return suggestions.map(({ id, ...told }) => ({ ...told, node: { __typename: 'Claim', id } }));
  }

  @FieldResolver()
  followers(@Root() row: Row) {
    const followers = contentOf(proposalOf(row)).channel?.followers;
    if (!followers) return null;
    const { span, words, value, precision } = followers;
    return { ...span, words, count: value, exact: precision === 'exact' };
  }

  @FieldResolver()
  platform(@Root() row: Row): string | null {
    return contentOf(proposalOf(row)).channel?.platform ?? null;
  }

  @FieldResolver()
  carried(@Root() row: Row): string | null {
    return contentOf(proposalOf(row)).channel?.carried ?? null;
  }

  @FieldResolver()
  country(@Root() row: Row): string | null {
    const { iso, of } = contentOf(proposalOf(row));
    return iso ?? (of !== undefined && /^[A-Z]{2}$/.test(of) ? of : null);
  }

  @FieldResolver()
  attribution(@Root() row: Row) {
    return pointed(contentOf(proposalOf(row)).attribution);
  }

  @FieldResolver()
  heading(@Root() row: Row) {
    return pointed(contentOf(proposalOf(row)).heading);
  }

  @FieldResolver()
  dateText(@Root() row: Row) {
    return pointed(contentOf(proposalOf(row)).dateText);
  }

  @FieldResolver()
  section(@Root() row: Row) {
    return told(row, 'section');
  }

  @FieldResolver()
  narrative(@Root() row: Row) {
    return told(row, 'narrative');
  }

  @FieldResolver()
  from(@Root() row: Row) {
    return told(row, 'from');
  }

  @FieldResolver()
  quote(@Root() row: Row) {
    return told(row, 'quote');
  }

  @FieldResolver()
  text(@Root() row: Row) {
    return told(row, 'text');
  }

  @FieldResolver()
  mode(@Root() row: Row) {
    return told(row, 'mode');
  }

  @FieldResolver()
  printedAs(@Root() row: Row) {
    return told(row, 'printedAs');
  }

  @FieldResolver(() => Boolean, { nullable: true })
  ofExpert(@Root() row: Row) {
    return contentOf(proposalOf(row)).ofExpert ?? null;
  }

  @FieldResolver()
  marks(@Root() row: Row) {
    return told(row, 'marks');
  }

  @FieldResolver()
  evidenceKind(@Root() row: Row) {
    return told(row, 'evidenceKind');
  }

  @FieldResolver()
  eventStatus(@Root() row: Row) {
    return told(row, 'eventStatus');
  }

  @FieldResolver()
  noteKind(@Root() row: Row) {
    return told(row, 'noteKind');
  }

  @FieldResolver()
  wording(@Root() row: Row) {
    return told(row, 'wording');
  }
}

/** One word or id of what a proposal holds. */
function told(row: Row, name: keyof ProposalContent): string | null {
  const value = contentOf(proposalOf(row))[name];
  return typeof value === 'string' ? value : null;
}

function pointed(words: Pointed | null | undefined) {
  return words ? { words: words.words, ...words.span } : null;
}
