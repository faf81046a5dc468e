import { inside } from '../source-text.ts';
import type { Identifiers } from './identifiers.ts';
import { sectionId } from './identifiers.ts';
import type { Extraction } from './shape.ts';
import { toSpan } from './spans.ts';

/**
 * Where an extraction contradicts itself: an id nobody has, a relation that the item's own list lacks or the other way
 * round, words printed outside the section they are said to be in. One sentence each.
 */
export function disagreements(extraction: Extraction, ids: Identifiers): string[] {
  return [
    ...ids.problems,
    ...unknownIds(extraction, ids),
    ...repeated(extraction),
    ...missingRelations(extraction),
    ...outsideSection(extraction),
  ];
}

function unknownIds(extraction: Extraction, ids: Identifiers): string[] {
  const problems: string[] = [];
  const want = (item: string, id: string | null | undefined) => {
    if (id && !ids.find(id)) problems.push(`${item}: nothing has the id ${id}.`);
  };
  const { document, quotes, indirectSpeech, reportedPropaganda, counterEvidence, mentions, relations } = extraction;
  want('document.author', document.author);
  want('document.publisher', document.publisher);
  for (const r of relations) {
    want(`relation ${r.from} ${r.type} ${r.to}`, r.from);
    want(`relation ${r.from} ${r.type} ${r.to}`, r.to);
  }
  for (const q of quotes) for (const id of [q.speaker, q.account, q.reportedSpeaker]) want(q.id, id);
  for (const s of [...indirectSpeech, ...reportedPropaganda]) want(s.id, s.speaker);
  for (const r of counterEvidence) for (const id of [r.source, r.via, r.narrative, r.quote]) want(r.id, id);
  for (const m of mentions) want('mention', m.entity);
  for (const a of extraction.accounts) want(a.id, a.operator);
  for (const r of relations) want(`relation ${r.from} ${r.type} ${r.to}`, r.source);
  for (const m of extraction.metaNarratives) for (const n of m.narratives) want(m.id, n);
  for (const s of [...quotes, ...indirectSpeech, ...reportedPropaganda, ...counterEvidence]) {
    want(s.id, sectionId(s.section));
  }
  return problems;
}

/** The relations that the items themselves imply. */
function impliedRelations(extraction: Extraction): Set<string> {
  const implied = new Set<string>();
  const add = (from: string, type: string, to: string) => implied.add(`${from} ${type} ${to}`);
  for (const c of extraction.claims) {
    for (const s of [...c.quotes, ...c.statements]) add(s, 'MAKES', c.id);
    for (const n of c.narratives) add(c.id, 'PART_OF', n);
    for (const entity of c.about) add(c.id, 'ABOUT', entity);
    for (const r of c.rebuttedBy) add(r, 'REBUTS', c.id);
    for (const r of c.motiveExposedBy) add(r, 'EXPOSES_MOTIVE_OF', c.id);
    for (const r of c.corroboratedBy) add(r, 'CORROBORATES', c.id);
  }
  for (const q of [...extraction.quotes, ...extraction.indirectSpeech]) {
    for (const c of q.claims) add(q.id, 'MAKES', c);
  }
  for (const f of extraction.claimFamilies) for (const c of f.members) add(c, 'VARIANT_OF', f.id);
  for (const r of [...extraction.claimRelations, ...extraction.expertRelations]) add(r.from, r.type, r.to);
  for (const q of extraction.quotes) {
    add(q.speaker, 'SAID', q.id);
    if (q.account) add(q.account, 'CARRIED', q.id);
    if (q.reportedSpeaker) add(q.reportedSpeaker, 'REPORTED_SPEAKER_OF', q.id);
  }
  for (const s of [...extraction.indirectSpeech, ...extraction.reportedPropaganda]) {
    add(s.speaker, 'SAID_INDIRECTLY', s.id);
  }
  for (const r of extraction.counterEvidence) {
    const answers = r.kind === 'motive exposed' ? 'EXPOSES_MOTIVE_OF' : 'REBUTS';
    add(r.source, 'GAVE', r.id);
    add(r.id, 'IN_NARRATIVE', r.narrative);
    if (r.via) add(r.id, 'VIA', r.via);
    for (const c of r.rebuts) add(r.id, answers, c);
    for (const c of r.corroborates ?? []) add(r.id, 'CORROBORATES', c);
  }
  for (const e of extraction.events) if (e.partOf) add(e.id, 'PART_OF', e.partOf);
  for (const a of extraction.accounts) if (a.operator) add(a.operator, 'OPERATES', a.id);
  return implied;
}

/** Types that stand both in an item's own list and among the relations. IN_NARRATIVE of a statement stands in neither. */
const HELD_TWICE = new Set(
  'MAKES ABOUT REBUTS EXPOSES_MOTIVE_OF CORROBORATES VARIANT_OF CONTRADICTS ECHOES DISSENTS_FROM SAID CARRIED'
    .concat(' REPORTED_SPEAKER_OF SAID_INDIRECTLY GAVE VIA OPERATES')
    .split(' '),
);

function missingRelations(extraction: Extraction): string[] {
  const implied = impliedRelations(extraction);
  const stated = new Set(extraction.relations.map((r) => `${r.from} ${r.type} ${r.to}`));
  const notStated = [...implied].filter((r) => !stated.has(r)).map((r) => `${r}: is not among the relations.`);
  const notImplied = extraction.relations
    .filter((r) => HELD_TWICE.has(r.type) && !implied.has(`${r.from} ${r.type} ${r.to}`))
    .map((r) => `relation ${r.from} ${r.type} ${r.to}: the items do not say so.`);
  return [...notStated, ...notImplied];
}

function repeated({ relations, mentions }: Extraction): string[] {
  const seen = new Set<string>();
  const twice: string[] = [];
  const keys = [
    ...relations.map((r) => `relation ${r.from} ${r.type} ${r.to}`),
    ...mentions.map((m) => `mention of ${m.entity} at [${m.span.join(', ')}]`),
  ];
  for (const key of keys) {
    if (seen.has(key)) twice.push(`${key}: stands twice.`);
    seen.add(key);
  }
  return twice;
}

function outsideSection(extraction: Extraction): string[] {
  const sections = new Map(extraction.sections.map((s) => [s.id, toSpan(s.span)]));
  const { quotes, indirectSpeech, reportedPropaganda, counterEvidence, events, scareQuotes } = extraction;
  return [
    ...quotes.map((q) => ({ item: q.id, section: q.section, span: q.verbatimSpan })),
    ...[...indirectSpeech, ...reportedPropaganda, ...counterEvidence, ...events].map((s) => ({ item: s.id, ...s })),
    ...scareQuotes.map((s) => ({ item: `scare quote ${s.text}`, ...s })),
    ...extraction.mentions.map((m) => ({ item: `mention of ${m.entity}`, ...m })),
  ].flatMap(({ item, section, span }) => {
    const outer = sections.get(section);
    return outer && !inside(toSpan(span), outer)
      ? [`${item}: stands at [${span.join(', ')}], outside section ${section}.`]
      : [];
  });
}
