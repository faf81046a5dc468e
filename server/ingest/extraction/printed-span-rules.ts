import { cover, inside } from '../source-text.ts';
import { nearestBefore, within } from './nearness.ts';
import type { SpanRule } from './span-rule.ts';
import { toSpan } from './spans.ts';

const SPOKEN = new Set(['SAID', 'CARRIED', 'REPORTED_SPEAKER_OF']);
const OF_ACCOUNT: Record<string, 'from' | 'to'> = { OPERATES: 'to', RELAYS: 'from' };

/** DESCRIBES: the narrative's heading. */
export const heading: SpanRule = ({ type, to }, { extraction }) => {
  const narrative = type === 'DESCRIBES' ? extraction.narratives.find((n) => n.id === to) : undefined;
  return narrative ? toSpan(narrative.span) : null;
};

/** Who said or carried a quotation, and who runs an account: the line above the quotation says so. */
export const attributionLine: SpanRule = (relation, evidence) => {
  const account = OF_ACCOUNT[relation.type];
  if (account) return evidence.attribution(relation[account]) ?? null;
  return SPOKEN.has(relation.type) ? (evidence.attribution(relation.to) ?? null) : null;
};

/** Words in running text: from the name of who said, gave or passed them on to their end, in one paragraph. */
export const introducedWords: SpanRule = ({ type, from, to }, evidence) => {
  const [actor, words] = type === 'VIA' ? [to, from] : [from, to];
  if (!['SAID', 'SAID_INDIRECTLY', 'GAVE', 'VIA'].includes(type) || actor === evidence.extraction.document.author)
    return null;
  const span = evidence.printed(words);
  const paragraph = span && evidence.text.paragraphs().find((p) => inside(span, p));
  const name = paragraph && nearestBefore(evidence.named(actor), span, paragraph);
  return name ? cover(name, span) : null;
};

/** What counter-evidence does, and who gives it where that is the author: its own words. */
export const counterEvidence: SpanRule = ({ from, to }, evidence) => {
  const id = [from, to].find((end) => evidence.extraction.counterEvidence.some((r) => r.id === end));
  return id === undefined ? null : (evidence.printed(id) ?? null);
};

/** ABOUT: the first sentence of a statement making the claim that names what it is about, inside the statement. */
export const sentenceAbout: SpanRule = ({ type, from, to }, evidence) => {
  if (type !== 'ABOUT') return null;
  const names = evidence.named(to);
  for (const id of evidence.statementsOf(from)) {
    const words = evidence.printed(id);
    if (!words) continue;
    const named = within(names, words);
    const sentence = evidence.text.sentences().find((s) => within(named, s).length > 0);
    if (sentence) {
      return { start: Math.max(sentence.start, words.start), end: Math.min(sentence.end, words.end) };
    }
  }
  return null;
};

/** What a statement says and where it belongs: its words. For a claim's relation, the statement that makes the claim. */
export const statement: SpanRule = ({ type, from, to }, evidence) => {
  if (type === 'MAKES' || type === 'IN_NARRATIVE') return evidence.printed(from) ?? null;
  if (type === 'SAID' || type === 'SAID_INDIRECTLY') return evidence.printed(to) ?? null;
  const makers = evidence.statementsOf(from);
  const maker = type === 'PART_OF' ? makers.find((id) => evidence.narrativeOf(id) === to) : makers[0];
  return (maker === undefined ? undefined : evidence.printed(maker)) ?? null;
};
