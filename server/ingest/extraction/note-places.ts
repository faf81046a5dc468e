import type { SourceText } from '../source-text.ts';
import type { Identifiers } from './identifiers.ts';
import type { Extraction } from './shape.ts';
import type { NotePlaces } from './source.ts';

/** Where the places given to ambiguities and scare quotes fit neither the extraction nor the document, one sentence each. */
export function misplacedNotes(
  extraction: Extraction,
  places: NotePlaces,
  ids: Identifiers,
  text: SourceText,
): string[] {
  const problems = [
    ...unpaired(
      'ambiguity',
      extraction.ambiguities.map((a) => a.id),
      places.ambiguities.map((a) => a.id),
    ),
    ...unpaired(
      'scare quote',
      extraction.scareQuotes.map((s) => s.text),
      places.scareQuotes.map((s) => s.text),
    ),
  ];
  for (const place of [...places.ambiguities, ...places.scareQuotes]) {
    const item = 'id' in place ? place.id : place.text;
    for (const node of place.concerns) if (!ids.find(node)) problems.push(`${item}: nothing has the id ${node}.`);
  }
  for (const { id, at, candidate } of places.ambiguities) {
    if (text.occurrences(at).length === 0) problems.push(`${id}: the document does not say “${at}”.`);
    if (candidate && ids.find(candidate.of)?.kind !== 'person') {
      problems.push(`${id}: ${candidate.of} is no person, so nobody can be the same as it.`);
    }
  }
  return problems;
}

function unpaired(what: string, extracted: string[], placed: string[]): string[] {
  return [
    ...extracted
      .filter((id) => !placed.includes(id))
      .map((id) => `${id}: no node is named that this ${what} is about.`),
    ...placed.filter((id) => !extracted.includes(id)).map((id) => `${id}: the extraction has no such ${what}.`),
  ];
}
