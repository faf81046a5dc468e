import {
  CorrectActorDocument,
  CorrectChannelDocument,
  CorrectClaimDocument,
  CorrectCounterEvidenceDocument,
  type CorrectionDocument,
  CorrectNarrativeDocument,
  CorrectStatementDocument,
} from '../api/correcting.ts';
import type { ResultOf } from '../api/graphql.ts';
import { claimKinds, evidenceKinds, levels } from './choices.ts';
import type { Values } from './fields.ts';
import { type Form, form } from './form.ts';
import { orgType } from './known.ts';

const publishedAt = { name: 'publishedAt', label: 'publishedAt', hint: 'moment', as: 'moment' } as const;

const actorFields = [
  { name: 'name', label: 'name', as: 'line', required: true },
  { name: 'otherNames', label: 'otherNames', hint: 'names', as: 'names' },
  { name: 'roleText', label: 'roleText', hint: 'asPrinted', as: 'line' },
] as const;
const actor = form(CorrectActorDocument, null, actorFields);
const statement = form(CorrectStatementDocument, null, [
  { name: 'text', label: 'statementText', hint: 'printedStays', as: 'text', required: true },
  publishedAt,
]);

/** How each kind of node is corrected. */
const forms: Readonly<Record<string, Form>> = {
  Person: actor,
  Organization: form(CorrectActorDocument, null, [...actorFields, orgType]),
  Collective: actor,
  Channel: form(CorrectChannelDocument, null, [
    { name: 'displayName', label: 'displayName', as: 'line', required: true },
    { name: 'handle', label: 'handle', as: 'line' },
    { name: 'url', label: 'url', hint: 'url', as: 'line' },
  ]),
  Claim: form(CorrectClaimDocument, null, [
    { name: 'text', label: 'claimText', hint: 'claimText', as: 'text', required: true },
    { name: 'kind', label: 'claimKind', as: 'choice', choices: claimKinds, required: true },
  ]),
  Narrative: form(CorrectNarrativeDocument, null, [
    { name: 'title', label: 'title', as: 'line', required: true },
    { name: 'gloss', label: 'gloss', hint: 'gloss', as: 'text' },
    { name: 'level', label: 'level', as: 'choice', choices: levels, required: true },
  ]),
  CounterEvidence: form(CorrectCounterEvidenceDocument, null, [
    { name: 'kind', label: 'evidenceKind', as: 'choice', choices: evidenceKinds, required: true },
    { name: 'paraphrase', label: 'paraphrase', hint: 'printedStays', as: 'text', required: true },
    publishedAt,
  ]),
  Quote: statement,
  Publication: statement,
};

type Node = NonNullable<ResultOf<typeof CorrectionDocument>['node']>;

/** The form that corrects a node; null where it is not corrected by hand. */
export const correctionOf = (node: Node): Form | null => forms[node.__typename] ?? null;

/** What a node holds, field by field of its form. */
export function valuesOf(node: Node): Values {
  if ('name' in node) {
    const { name, otherNames, roleText } = node;
    const values: Values = { name, otherNames: otherNames.filter((other) => other !== name), roleText };
    return node.__typename === 'Organization' ? { ...values, orgType: node.orgType } : values;
  }
  if ('displayName' in node) return { displayName: node.displayName, handle: node.handle, url: node.url };
  if ('claimKind' in node) return { text: node.text, kind: node.claimKind };
  if ('title' in node) return { title: node.title, gloss: node.gloss, level: node.level };
  if ('paraphrase' in node) {
    return { kind: node.evidenceKind, paraphrase: node.paraphrase, publishedAt: momentOf(node.publishedAt) };
  }
  return 'text' in node ? { text: node.text, publishedAt: momentOf(node.publishedAt) } : {};
}

/** A time as the field for one takes it: UTC, to the minute. */
function momentOf(iso: string | null): string | null {
  return iso?.slice(0, 16) ?? null;
}
