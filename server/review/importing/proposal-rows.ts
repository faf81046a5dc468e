import type { Proposal } from '../../ingest/digest/proposals/proposal.ts';
import { hashId } from '../../ingest/hashes.ts';
import type { SourceText } from '../../ingest/source-text.ts';
import type { ProposalChange, ProposalKind } from '../proposal.enums.ts';
import { type ProposalContent, type ProposalEdit, REFERENCES } from '../stored-proposal.ts';

/** The importer and its version, as assertions and proposals name it. */
export const IMPORTER = 'digest importer 4';

/** A proposal about to be written: lists and objects as JSON. */
export interface ProposalRow extends Record<string, unknown> {
  id: string;
  /** The run that brings it in. */
  import: string;
  kind: ProposalKind;
  status: string;
  version: number;
  ordinal: number;
  start: number;
  end: number;
  line: number;
  words: string;
  reason: string;
  reasonCode: string | null;
  reasonWords: string[] | null;
  method: string;
  methodVersion: string;
  content: string;
  edits: string | null;
  change: ProposalChange | null;
  /** What is different, as JSON; null where nothing is compared. */
  changeReasons: string | null;
  earlier: string | null;
  marking: number;
}

/** What rows of one run have in common. */
export interface RowsOf {
  run: string;
  sha256: string;
  marking: number;
}

/** The id of a proposal: the document's hash, its kind and its place; `again` tells apart those that share all of these. */
export function proposalId(sha256: string, kind: string, start: number, end: number, again: string | number): string {
  return `proposal:${hashId(sha256, kind, start, end, again)}`;
}

/** What the importer proposed, as rows with ids that are the same for the same document. */
export function proposalRows(proposals: Proposal[], text: SourceText, of: RowsOf): ProposalRow[] {
  const seen = new Map<string, number>();
  const ids = new Map<string, string>();
  for (const { id, kind, span } of proposals) {
    const place = `${kind} ${span.start} ${span.end}`;
    const again = seen.get(place) ?? 0;
    seen.set(place, again + 1);
    ids.set(id, proposalId(of.sha256, kind, span.start, span.end, again));
  }
  return proposals.map((proposal, ordinal) => {
    const { id, kind, span, words, reason, reasonCode, reasonWords, ...rest } = proposal;
    return freshRow(of, {
      id: ids.get(id) ?? id,
      kind: kind as ProposalKind,
      ordinal,
      start: span.start,
      end: span.end,
      line: text.line(span.start),
      words,
      ...{ reason, reasonCode, reasonWords },
      content: contentOfProposal(rest, ids),
    });
  });
}

type FreshColumn =
  | 'id'
  | 'kind'
  | 'ordinal'
  | 'start'
  | 'end'
  | 'line'
  | 'words'
  | 'reason'
  | 'reasonCode'
  | 'reasonWords';

/** A proposal that nobody has decided yet. */
export function freshRow(
  { run, marking }: Pick<RowsOf, 'run' | 'marking'>,
  fresh: Pick<ProposalRow, FreshColumn> & {
    content: ProposalContent;
    edits?: ProposalEdit;
    method?: string;
    methodVersion?: string;
  },
): ProposalRow {
  const { content, edits, method = 'parser', methodVersion = IMPORTER, ...rest } = fresh;
  return {
    ...rest,
    import: run,
    marking,
    method,
    methodVersion,
    status: 'open',
    version: 1,
    content: JSON.stringify(content),
    edits: edits ? JSON.stringify(edits) : null,
    change: null,
    changeReasons: null,
    earlier: null,
  };
}

/** References become ids of the graph; what a claim always says ("needs wording") is not kept. */
function contentOfProposal(rest: Record<string, unknown>, ids: ReadonlyMap<string, string>): ProposalContent {
  const { needsWording: _, segments: __, status, ...content } = rest;
  for (const name of REFERENCES) {
    if (typeof content[name] === 'string') content[name] = ids.get(content[name]) ?? null;
  }
  if (status !== undefined) content.eventStatus = status;
  return content;
}
