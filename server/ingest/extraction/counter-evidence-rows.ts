import { searchKey } from '../../../cypher/search-key.ts';
import type { Asserting } from './asserting.ts';
import { sectionId } from './identifiers.ts';
import { toSpan } from './spans.ts';

const KINDS = {
  rebuttal: 'rebuttal',
  'motive exposed': 'motiveExposed',
  context: 'context',
  'alternative assessment (not a rebuttal)': 'alternative',
} as const;

/** Records counter-evidence: its words, where they are printed, and the quotation they are, where they are one. */
export function counterEvidenceRows(asserting: Asserting): void {
  const { extraction, ids } = asserting.checked;
  for (const item of extraction.counterEvidence) {
    const id = ids.of(item.id);
    const span = toSpan(item.span);
    const spanRule = 'the words themselves';
    asserting.rows.node('counterEvidence', {
      id,
      text: item.text,
      paraphrase: item.paraphrase,
      kind: KINDS[item.kind],
      hedge: item.hedge ?? null,
      note: item.note ?? null,
      publishedAt: null,
      searchKey: searchKey(item.text, item.paraphrase),
      marking: asserting.marking,
    });
    asserting.printed(id, span);
    asserting.state({ type: 'IN_SECTION', from: id, to: ids.of(sectionId(item.section)), span, spanRule });
    if (item.quote) asserting.state({ type: 'QUOTES', from: id, to: ids.of(item.quote), span, spanRule });
  }
}
