import type { Pointed } from '../ingest/digest/passage.ts';
import type { ChannelProposal, Speaker } from '../ingest/digest/proposals/proposal.ts';
import type { Span } from '../ingest/source-text.ts';
import type { ProposalChange, ProposalKind, ProposalStatus } from './proposal.enums.ts';

/** What points at another proposal. */
export const REFERENCES = ['section', 'from', 'narrative', 'quote'] as const;

/** What the importer read, or an analyst put right; which of it there is depends on the kind. References are proposal ids. */
export interface ProposalContent {
  section?: string | null;
  ordinal?: number;
  heading?: Pointed | null;
  printedAs?: 'block' | 'inline';
  mode?: 'direct' | 'indirect' | 'reported';
  speaker?: Speaker | null;
  reportedSpeaker?: Pointed | null;
  channel?: ChannelProposal | null;
  attribution?: Pointed | null;
  ofExpert?: boolean | null;
  marks?: string;
  elisions?: Span[];
  insertions?: Span[];
  /** The speaker's words alone. */
  text?: string;
  from?: string | null;
  narrative?: string | null;
  /** A claim in neutral words. */
  wording?: string;
  evidenceKind?: 'rebuttal' | 'motiveExposed' | 'alternative' | 'context';
  source?: Speaker | null;
  via?: Pointed | null;
  quote?: string | null;
  iso?: string;
  eventStatus?: 'real' | 'claimed' | 'hypothetical';
  dateText?: Pointed | null;
  of?: string;
  noteKind?: string;
  /** The author, where a document's metadata name one. */
  author?: Pointed | null;
}

/** A proposal as the graph holds it. */
export interface StoredProposal {
  id: string;
  kind: ProposalKind;
  status: ProposalStatus;
  version: number;
  ordinal: number;
  start: number;
  end: number;
  line: number;
  words: string;
  reason: string;
  /** Which sentence the reason is, and the words that go into it; null for what was proposed before there were codes. */
  reasonCode: string | null;
  reasonWords: string[] | null;
  /** parser, analyst (split, merged or edited by hand) or model. */
  method: string;
  methodVersion: string;
  marking: number;
  content: ProposalContent;
  /** What an analyst changed of the content, its span or its words. */
  edits: ProposalEdit | null;
  because: string | null;
  /** Which sentence that is, and the words that go into it, where nobody wrote it. */
  becauseCode: string | null;
  becauseWords: string[] | null;
  decidedBy: string | null;
  decidedAt: string | null;
  change: ProposalChange | null;
  /** Id of the proposal of the earlier edition. */
  earlier: string | null;
  /** Ids of nodes that accepting it made or used for it. */
  made: string[];
  /** Ids of the assertions that accepting it made. */
  assertions: string[];
  /** Who its names were decided to be, role by role. */
  decided: Record<string, string>;
}

/** What an analyst changed. */
export type ProposalEdit = Partial<ProposalContent> & { start?: number; end?: number; words?: string; line?: number };

/** The content of a proposal with what an analyst changed. */
export function contentOf({ content, edits }: Pick<StoredProposal, 'content' | 'edits'>): ProposalContent {
  return { ...content, ...edits };
}

/** Whether nobody has said yet if the speaker of a statement spreads propaganda or answers it. */
export function isUndecided(proposal: Pick<StoredProposal, 'content' | 'edits'>): boolean {
  const { mode, ofExpert } = contentOf(proposal);
  return (mode === 'direct' || mode === 'indirect') && ofExpert == null;
}

/** Where a proposal points, with what an analyst changed. */
export function spanOf({ start, end, edits }: Pick<StoredProposal, 'start' | 'end' | 'edits'>): Span {
  return { start: edits?.start ?? start, end: edits?.end ?? end };
}

/** The words that a proposal points at, with what an analyst changed. */
export function wordsOf({ words, edits }: Pick<StoredProposal, 'words' | 'edits'>): string {
  return edits?.words ?? words;
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const parsed = <T>(value: unknown, otherwise: T): T =>
  typeof value === 'string' ? (JSON.parse(value) as T) : otherwise;

/** A row of the graph that holds a proposal. */
export type ProposalRow = Readonly<Record<string, unknown>>;

const known = new WeakMap<ProposalRow, StoredProposal>();

/** A row as a proposal, read once however many of its fields are asked for. */
export function proposalOf(row: ProposalRow): StoredProposal {
  const read = known.get(row) ?? storedProposal(row);
  known.set(row, read);
  return read;
}

/** A proposal from a row of the graph. */
export function storedProposal(row: ProposalRow): StoredProposal {
  return {
    id: String(row.id),
    kind: row.kind as ProposalKind,
    status: row.status as ProposalStatus,
    version: Number(row.version),
    ordinal: Number(row.ordinal),
    start: Number(row.start),
    end: Number(row.end),
    line: Number(row.line),
    words: String(row.words),
    reason: String(row.reason),
    reasonCode: text(row.reasonCode),
    reasonWords: Array.isArray(row.reasonWords) ? list(row.reasonWords) : null,
    method: String(row.method),
    methodVersion: String(row.methodVersion),
    marking: Number(row.marking ?? 4),
    content: parsed<ProposalContent>(row.content, {}),
    edits: parsed<ProposalEdit | null>(row.edits, null),
    because: text(row.because),
    becauseCode: text(row.becauseCode),
    becauseWords: Array.isArray(row.becauseWords) ? list(row.becauseWords) : null,
    decidedBy: text(row.decidedBy),
    decidedAt: text(row.decidedAt),
    change: (text(row.change) as ProposalChange | null) ?? null,
    earlier: text(row.earlier),
    made: list(row.made),
    assertions: list(row.assertions),
    decided: parsed<Record<string, string>>(row.decided, {}),
  };
}
