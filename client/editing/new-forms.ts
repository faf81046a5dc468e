import {
  CreateActorDocument,
  CreateChannelDocument,
  CreateClaimDocument,
  CreateCounterEvidenceDocument,
  CreateNarrativeDocument,
  CreateStatementDocument,
  ObserveReachDocument,
} from '../api/entering.ts';
import { actorKinds, claimKinds, evidenceKinds, levels, modes } from './choices.ts';
import { newFact } from './fact-form.ts';
import type { Values } from './fields.ts';
import { type Form, form } from './form.ts';
import { ACTORS, orgType } from './known.ts';

const narratives = { name: 'narratives', label: 'narratives', as: 'nodes', kinds: ['Narrative'] } as const;
const claims = { label: 'claims', as: 'nodes', kinds: ['Claim'] } as const;
const publishedAt = { name: 'publishedAt', label: 'publishedAt', hint: 'moment', as: 'moment' } as const;
const followers = { name: 'followers', label: 'followers', hint: 'followers', as: 'count' } as const;
const asOf = { name: 'asOf', label: 'asOf', hint: 'asOf', as: 'day' } as const;

const newActor = form(CreateActorDocument, 'document or reason', [
  { name: 'kind', label: 'actorKind', as: 'choice', choices: actorKinds, required: true },
  { name: 'name', label: 'name', hint: 'name', as: 'line', required: true },
  { name: 'otherNames', label: 'otherNames', hint: 'names', as: 'names' },
  { name: 'roleText', label: 'roleText', hint: 'asPrinted', as: 'line' },
  orgType,
  { name: 'namesake', label: 'namesake', as: 'tick' },
]);

/** What can be entered by hand, in the order in which evidence is built up. */
export const newForms = {
  actor: {
    ...newActor,
    fields: (values: Values) =>
      newActor.fields(values).filter(({ name }) => name !== orgType.name || values.kind === 'ORGANIZATION'),
  },
  channel: form(CreateChannelDocument, 'document or reason', [
    { name: 'displayName', label: 'displayName', hint: 'name', as: 'line', required: true },
    { name: 'platform', label: 'platform', hint: 'platform', as: 'line', required: true },
    { name: 'handle', label: 'handle', as: 'line' },
    { name: 'url', label: 'url', hint: 'url', as: 'line' },
    { name: 'operator', label: 'operator', hint: 'operator', as: 'node', kinds: ACTORS },
    followers,
    asOf,
  ]),
  reach: form(ObserveReachDocument, 'document or reason', [
    { name: 'channel', label: 'channel', as: 'node', kinds: ['Channel'], required: true },
    { name: 'followers', label: 'followers', as: 'count', required: true },
    asOf,
  ]),
  statement: form(CreateStatementDocument, 'document', [
    { name: 'text', label: 'statementText', hint: 'statementText', as: 'text' },
    { name: 'mode', label: 'mode', as: 'choice', choices: modes, required: true },
    { name: 'speaker', label: 'speaker', hint: 'speaker', as: 'node', kinds: ACTORS },
    { name: 'channel', label: 'carriedBy', as: 'node', kinds: ['Channel'] },
    { ...claims, name: 'claims', label: 'claimsExpressed' },
    narratives,
    publishedAt,
  ]),
  claim: form(CreateClaimDocument, 'document or reason', [
    { name: 'text', label: 'claimText', hint: 'claimText', as: 'text', required: true },
    { name: 'kind', label: 'claimKind', as: 'choice', choices: claimKinds, required: true },
    {
      ...{ name: 'statements', label: 'statements', hint: 'statements', as: 'nodes', required: true },
      kinds: ['Quote', 'Post', 'Publication', 'Statement'],
    },
    narratives,
    {
      ...{ name: 'about', label: 'about', as: 'nodes' },
      kinds: [...ACTORS, 'Country', 'Event', 'Place', 'Topic'],
    },
  ]),
  narrative: form(CreateNarrativeDocument, 'document or reason', [
    { name: 'title', label: 'title', as: 'line', required: true },
    { name: 'gloss', label: 'gloss', hint: 'gloss', as: 'text' },
    { name: 'level', label: 'level', as: 'choice', choices: levels, required: true },
    { name: 'parent', label: 'parent', as: 'node', kinds: ['Narrative'] },
  ]),
  counterEvidence: form(CreateCounterEvidenceDocument, 'document or reason', [
    { name: 'kind', label: 'evidenceKind', as: 'choice', choices: evidenceKinds, required: true },
    { name: 'paraphrase', label: 'paraphrase', hint: 'paraphrase', as: 'text', required: true },
    { name: 'text', label: 'evidenceText', hint: 'evidenceText', as: 'text' },
    { name: 'givenBy', label: 'givenBy', as: 'nodes', kinds: ACTORS, required: true },
    { name: 'via', label: 'via', hint: 'via', as: 'nodes', kinds: ACTORS },
    { ...claims, name: 'rebuts', label: 'rebuts', hint: 'rebuts' },
    { ...claims, name: 'corroborates', label: 'corroborates' },
    { ...claims, name: 'qualifies', label: 'qualifies' },
    { ...claims, name: 'exposesMotiveOf', label: 'exposesMotiveOf' },
    narratives,
    publishedAt,
  ]),
  fact: newFact,
} satisfies Record<string, Form>;

export type NewForm = keyof typeof newForms;

/** What stands in a form before anything is put in. */
export const firstValues: Partial<Record<NewForm, Values>> = {
  actor: { kind: 'PERSON' },
  channel: { platform: 'unknown' },
  statement: { mode: 'DIRECT' },
  claim: { kind: 'EXPLICIT' },
  narrative: { level: 'NARRATIVE' },
  counterEvidence: { kind: 'REBUTTAL' },
};
