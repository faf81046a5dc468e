import { z } from 'zod';
import type { Transaction } from '../../cypher/database.ts';
import { markingName } from '../access/marking.ts';
import { SourceText } from '../ingest/source-text.ts';
import { WITHDRAWN } from '../writing/fact-state.ts';
import { badInput, nodeId, optionalText, writeShape } from '../writing/input-shape.ts';
import { editingRefusal } from './editing-refusals.ts';

/** What `SourceInput` holds. */
export const sourceShape = z
  .strictObject({
    document: nodeId.nullish(),
    excerpt: z.string().min(1).max(2_000).nullish(),
    start: z.number().int().min(0).nullish(),
    reason: optionalText(2_000),
  })
  .refine(({ document, reason }) => (document == null) !== (reason == null), 'needs a document or a reason, not both')
  .refine(({ document, excerpt }) => (document == null) === (excerpt == null), 'needs document and excerpt together');

/** What `NewInput` holds. */
export const newShape = { ...writeShape, marking: z.number().int().min(0).max(4), source: sourceShape };

/** The source of what is written, looked up. */
export interface Source {
  /** The words that state it; null where the analyst gives a reason. */
  printed: { document: string; start: number; end: number; line: number; excerpt: string; lang: string } | null;
  reason: string | null;
  sourceReliability: string | null;
}

/**
 * Finds the words that a source points to.
 * @throws a GraphQLError BAD_USER_INPUT where they do not stand there, or the marking is lower than the document's
 */
export async function findSource(
  tx: Transaction,
  { document, excerpt, start, reason }: z.infer<typeof sourceShape>,
  marking: number,
): Promise<Source> {
  if (document == null || excerpt == null) return { printed: null, reason: reason ?? null, sourceReliability: null };
  const [row] = await tx.read('documentWords', { id: document, clearance: WITHDRAWN - 1 });
  if (!row) throw badInput('source.document', document, editingRefusal('NO_DOCUMENT'));
  if (marking < Number(row.marking)) {
    const least = markingName(Number(row.marking));
    throw badInput('marking', markingName(marking), editingRefusal('WIDER_THAN_DOCUMENT', document, least));
  }
  const text = new SourceText(String(row.text));
  const length = Array.from(excerpt).length;
  const places = start == null ? text.places(excerpt) : [{ start, end: start + length }];
  const [span, another] = places;
  if (!span) throw badInput('source.excerpt', excerpt, editingRefusal('WORDS_NOT_IN_DOCUMENT', document));
  if (another) {
    const starts = places.slice(0, 10).map((place) => place.start);
    throw badInput('source.excerpt', excerpt, editingRefusal('WORDS_STAND_OFTEN', starts.join(', ')));
  }
  if (!text.holds(span) || text.slice(span) !== excerpt) {
    throw badInput('source.start', start, editingRefusal('WORDS_NOT_THERE', document));
  }
  const printed = { document, ...span, line: text.line(span.start), excerpt, lang: String(row.lang) };
  return { printed, reason: null, sourceReliability: row.sourceReliability as string | null };
}
