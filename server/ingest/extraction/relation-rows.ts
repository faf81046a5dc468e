import type { Asserting } from './asserting.ts';
import type { Evidence } from './evidence.ts';
import type { CheckedExtraction } from './read.ts';
import { ExtractionRefused } from './refused.ts';
import { relationFact } from './relation-facts.ts';
import { relationSpan } from './relation-span.ts';
import type { Relation } from './shape.ts';

/** Records every relation of the extraction as a fact; refuses one that has no place in the model or in the document. */
export function relationRows(asserting: Asserting, evidence: Evidence): void {
  const { checked } = asserting;
  const problems: string[] = [];
  for (const relation of checked.extraction.relations) {
    const item = `relation ${relation.from} ${relation.type} ${relation.to}`;
    const fact = relationFact(relation, checked);
    const found = relationSpan(relation, evidence);
    if (!fact) problems.push(`${item}: the model has no place for it.`);
    else if (!found) problems.push(`${item}: the document says nothing that states it.`);
    else {
      asserting.state({
        ...fact,
        from: checked.ids.of(relation.from),
        to: checked.ids.of(relation.to),
        predicate: relation.type,
        span: found.span,
        spanRule: found.rule,
        note: noteOf(relation, checked),
      });
    }
  }
  if (problems.length > 0) throw new ExtractionRefused(checked.source.extraction.file, problems);
}

/** What the extraction adds to a relation, in words. */
function noteOf(relation: Relation, { extraction, ids }: CheckedExtraction): string | null {
  const { type, inferred, claimed, hedge, source, from, to } = relation;
  const operated = type === 'OPERATES' ? extraction.accounts.find((account) => account.id === to) : undefined;
  const notes = [
    inferred ? 'Inferred by the analyst.' : null,
    claimed ? 'Claimed by a speaker, not established.' : null,
    hedge === undefined ? null : `Hedged: “${hedge}”.`,
    source === undefined ? null : `Stated by ${ids.find(source)?.name ?? source}.`,
    operated?.operatorRelation ?? null,
    extraction.claimRelations.find((r) => r.from === from && r.to === to)?.note ?? null,
  ].filter((note) => note !== null);
  return notes.length > 0 ? notes.join(' ') : null;
}
