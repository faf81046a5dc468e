import type { SourceText, Span } from '../../ingest/source-text.ts';
import { type ProposalEdit, REFERENCES, type StoredProposal } from '../stored-proposal.ts';

/**
 * What an analyst put right of a proposal in the edition before, pointing at the same words of this one; null where nothing
 * was, undefined where they do not stand there.
 */
export function editsAgain(
  { start }: StoredProposal,
  twin: StoredProposal,
  text: SourceText,
): ProposalEdit | null | undefined {
  if (!twin.edits) return null;
  // they point at proposals of the edition before
  if (REFERENCES.some((name) => twin.edits?.[name] != null)) return undefined;
  const by = start - twin.start;
  const pointed: { span: Span; words: string }[] = [];
  const edits = shifted(twin.edits, by, pointed) as ProposalEdit;
  const stand = pointed.every(({ span, words }) => text.holds(span) && text.slice(span) === words);
  if (!stand) return undefined;
  return edits.start === undefined ? edits : { ...edits, line: text.line(edits.start) };
}

/** The same with every place moved; whatever has words at a place is gathered. */
function shifted(value: unknown, by: number, pointed: { span: Span; words: string }[]): unknown {
  if (Array.isArray(value)) return value.map((one) => shifted(one, by, pointed));
  if (value === null || typeof value !== 'object') return value;
  const moved: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      typeof one === 'number' && (name === 'start' || name === 'end') ? one + by : shifted(one, by, pointed),
    ]),
  );
  const span = (moved.span ?? moved) as Partial<Span>;
  if (typeof moved.words === 'string' && span.start !== undefined && span.end !== undefined) {
    pointed.push({ span: { start: span.start, end: span.end }, words: moved.words });
  }
  return moved;
}
