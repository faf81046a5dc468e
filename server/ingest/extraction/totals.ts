import type { Extraction } from './shape.ts';

/** Where the totals that an extraction states of itself are not what it holds, one sentence each. */
export function wrongTotals(extraction: Extraction): string[] {
  const { relations, totals } = extraction;
  const counted: Record<string, unknown> = {
    narratives: extraction.narratives.length,
    persons: extraction.persons.length,
    organisations: extraction.organisations.length,
    accounts: extraction.accounts.length,
    countries: extraction.countries.length,
    regions: extraction.regions.length,
    events: extraction.events.length,
    quotes: extraction.quotes.length,
    blockQuotes: extraction.quotes.filter((q) => q.kind === 'block').length,
    quoteSegments: extraction.quotes.reduce((sum, q) => sum + q.quoteText.length, 0),
    elisions: extraction.quotes.reduce((sum, q) => sum + q.elisions.length, 0),
    editorialInsertions: extraction.quotes.reduce((sum, q) => sum + q.editorialInsertions.length, 0),
    scareQuotes: extraction.scareQuotes.length,
    claims: extraction.claims.length,
    claimFamilies: extraction.claimFamilies.length,
    counterEvidence: extraction.counterEvidence.length,
    relations: relations.length,
    relationsByType: countBy(relations.map((r) => r.type)),
    rebutsEdges: relations.filter((r) => r.type === 'REBUTS').length,
    mentions: extraction.mentions.length,
    ambiguities: extraction.ambiguities.length,
  };
  return Object.entries(counted)
    .filter(([name, count]) => name in totals && !same(totals[name], count))
    .map(
      ([name, count]) => `totals.${name}: ${JSON.stringify(totals[name])} is stated, ${JSON.stringify(count)} found.`,
    );
}

function countBy(words: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function same(a: unknown, b: unknown): boolean {
  const sorted = (x: unknown) =>
    JSON.stringify(x !== null && typeof x === 'object' ? Object.entries(x).sort(([p], [q]) => (p < q ? -1 : 1)) : x);
  return sorted(a) === sorted(b);
}
