import type { Asserting } from './asserting.ts';
import { toSpan } from './spans.ts';

/** Records every place at which the document names somebody or something: one relationship, one assertion a place. */
export function mentionRows(asserting: Asserting): void {
  const { extraction, ids } = asserting.checked;
  for (const { entity, span } of extraction.mentions) {
    asserting.state({
      type: 'MENTIONS',
      from: asserting.document,
      to: ids.of(entity),
      span: toSpan(span),
      spanRule: 'the words themselves',
    });
  }
}
