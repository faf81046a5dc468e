import { searchKey } from '../../../cypher/search-key.ts';
import type { Asserting } from './asserting.ts';
import { toSpan } from './spans.ts';

/** Records narratives, the narrative above them, claims and families of claims. */
export function claimRows(asserting: Asserting): void {
  const { extraction, ids } = asserting.checked;
  const { rows, marking } = asserting;
  for (const { id, title, gloss, semevalSuggestion } of extraction.narratives) {
    rows.node('narratives', {
      id: ids.of(id),
      title,
      gloss,
      level: 'narrative',
      taxonomy: 'SemEval-2025 Task 10, suggested by the analyst',
      code: semevalSuggestion,
      note: null,
      searchKey: searchKey(title, gloss),
      marking,
    });
  }
  for (const { id, text, note = null } of extraction.claimFamilies) {
    rows.node('claimFamilies', { id: ids.of(id), text, note, marking });
  }
  for (const claim of extraction.claims) {
    const kind = claimKind(claim.kind);
    rows.node('claims', {
      id: ids.of(claim.id),
      text: claim.text,
      kind,
      kindNote: kind === claim.kind ? null : claim.kind,
      note: claim.note ?? null,
      searchKey: searchKey(claim.text),
      marking,
    });
  }
  metaNarrativeRows(asserting);
}

/** explicit, implied, reported or conceded; the extraction's longer wording is kept beside it. */
export function claimKind(wording: string): string {
  return wording.startsWith('partly implied') ? 'implied' : (/^[a-z]+/.exec(wording)?.[0] ?? wording);
}

function metaNarrativeRows(asserting: Asserting): void {
  const { extraction, ids, text } = asserting.checked;
  for (const { id, title, status, narratives } of extraction.metaNarratives) {
    asserting.rows.node('narratives', {
      id: ids.of(id),
      title,
      gloss: null,
      level: 'meta',
      taxonomy: null,
      code: null,
      note: status,
      searchKey: searchKey(title),
      marking: asserting.marking,
    });
    const phrases = [...status.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
    const anywhere = phrases.flatMap((phrase) => text.occurrences(phrase));
    for (const narrative of narratives) {
      const section = extraction.sections.find((s) => s.id === narrative);
      const inside = section ? phrases.flatMap((phrase) => text.occurrences(phrase, toSpan(section.span))) : [];
      const found = inside[0] ?? anywhere[0];
      const headed = extraction.narratives.find((n) => n.id === narrative);
      const span = found ?? (headed && toSpan(headed.span));
      if (!span) continue;
      const spanRule = found ? 'the words from which the analyst inferred it' : 'the heading of the narrative';
      asserting.state({
        type: 'PART_OF',
        from: ids.of(narrative),
        to: ids.of(id),
        properties: { inferred: true },
        span,
        spanRule,
        note: status,
      });
    }
  }
}
