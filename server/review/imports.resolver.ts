import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { connectionType, PageArgs } from '../reading/connection.ts';
import type { Context } from '../reading/context.ts';
import { readConnection } from '../reading/read-connection.ts';
import { readOne } from '../reading/read-one.ts';
import { type ReasonTold, reasonCode, toldReasons } from '../reasons/reason.type.ts';
import { Import, type Paragraph, type ProposalCounts, type ProposalCountsOfKind } from './import.type.ts';
import { type ProposalKind, ProposalStatus } from './proposal.enums.ts';

const ImportConnection = connectionType('Import', () => Import);

/** What the statement tells of an import's proposals, in the order of reading. */
type Counted = { kind: ProposalKind; status: ProposalStatus }[];

/** What of an input is not in the text: as JSON, or as plain sentences where it was read before there were codes. */
type Notices = { noticeReasons: string | null; notices: string[] };

/** Reads imports of documents. */
@Resolver(() => Import)
export class ImportResolver {
  @Query(() => Import, { nullable: true, description: 'An import; null where there is none that you may see.' })
  import(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readOne(id, context, info, 'imports');
  }

  @Query(() => ImportConnection, { description: 'All documents that were brought in for review, the newest first.' })
  imports(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection({ statement: 'imports', count: 'importCount' }, page, context, info);
  }

  @FieldResolver()
  progress(@Root() { progress }: { progress: Counted }): ProposalCounts {
    return counts(progress);
  }

  @FieldResolver()
  progressByKind(@Root() { progress }: { progress: Counted }): ProposalCountsOfKind[] {
    const kinds = [...new Set(progress.map(({ kind }) => kind))];
    return kinds.map((kind) => ({ kind, ...counts(progress.filter((row) => row.kind === kind)) }));
  }

  @FieldResolver(() => [String])
  notices(@Root() { noticeReasons, notices }: Notices): string[] {
    return toldReasons(noticeReasons, notices).map(({ reason }) => reason);
  }

  @FieldResolver()
  noticeReasons(@Root() { noticeReasons, notices }: Notices): ReasonTold[] {
    return toldReasons(noticeReasons, notices);
  }

  @FieldResolver()
  paragraphs(@Root() { paragraphs }: { paragraphs: string }): Paragraph[] {
    const read = JSON.parse(paragraphs) as Paragraph[];
    return read.map((paragraph) => ({ ...paragraph, becauseCode: reasonCode(paragraph.becauseCode) }));
  }
}

function counts(rows: Counted): ProposalCounts {
  const of = (status: ProposalStatus) => rows.filter((row) => row.status === status).length;
  return {
    total: rows.length,
    open: of(ProposalStatus.OPEN),
    accepted: of(ProposalStatus.ACCEPTED),
    rejected: of(ProposalStatus.REJECTED),
    postponed: of(ProposalStatus.POSTPONED),
  };
}
