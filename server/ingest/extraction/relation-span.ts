import type { Span } from '../source-text.ts';
import type { Evidence } from './evidence.ts';
import * as printed from './printed-span-rules.ts';
import type { Relation } from './shape.ts';
import type { SpanRule } from './span-rule.ts';
import * as world from './world-span-rules.ts';

/** Words of the document that support a fact, and the rule by which they were found. */
export interface FoundSpan {
  span: Span;
  rule: string;
}

/** The rules, most exact first (docs/decisions/0002). The name of the rule is kept with the assertion. */
const RULES: [string, SpanRule][] = [
  ['the words the extraction names', world.namedEvidence],
  ['the words the extraction names for the two experts', world.expertWords],
  ['the heading of the narrative', printed.heading],
  ['the line that attributes the words', printed.attributionLine],
  ['the speaker’s name up to the end of the words', printed.introducedWords],
  ['the words of the counter-evidence', printed.counterEvidence],
  ['the sentence of the statement that names what the claim is about', printed.sentenceAbout],
  ['the statement that makes the claim', printed.statement],
  ['the byline', world.byline],
  ['an attribution line that names both', world.attributionNamingBoth],
  ['the sentence that names the actor and what was done', world.sentenceOfDeed],
  ['the words that state the event, with the name beside them', world.eventBesideName],
  ['the words that state the event', world.event],
  ['a sentence that names both', world.sentenceNamingBoth],
  ['a paragraph that names both', world.paragraphNamingBoth],
  ['the first place that names it', world.firstNaming],
];

/** The words that state a relation, by the first rule that finds any; null where the document never names it. */
export function relationSpan(relation: Relation, evidence: Evidence): FoundSpan | null {
  for (const [rule, find] of RULES) {
    const span = find(relation, evidence);
    if (span) return { span, rule };
  }
  return null;
}
