import type { SourceText, Span } from '../source-text.ts';

/** What a quotation prints: the speaker's segments, and in them what its editor left out or put in. */
export interface Quotation {
  segments: Span[];
  elisions: Span[];
  insertions: Span[];
}

/**
 * The speaker's words alone: segments and what stands between elisions joined by " … ", the editor's insertions left
 * out together with the space before them.
 */
export function speakersWords(text: SourceText, { segments, elisions, insertions }: Quotation): string {
  return segments
    .flatMap((segment) => piecesBetween(segment, elisions))
    .map((piece) => withoutInsertions(text, piece, insertions).trim())
    .filter((piece) => piece !== '')
    .join(' … ');
}

function withoutInsertions(text: SourceText, piece: Span, insertions: Span[]): string {
  return piecesBetween(piece, insertions)
    .map((kept) => text.slice(kept))
    .reduce((before, after) => before.trimEnd() + (/^[\s.,;:!?]/.test(after) ? after : ` ${after}`));
}

/** What is left of a span between the gaps inside it. */
function piecesBetween({ start, end }: Span, gaps: Span[]): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const gap of gaps.filter((g) => g.start >= start && g.end <= end).sort((a, b) => a.start - b.start)) {
    if (gap.start > from) pieces.push({ start: from, end: gap.start });
    from = gap.end;
  }
  if (end > from) pieces.push({ start: from, end });
  return pieces;
}
