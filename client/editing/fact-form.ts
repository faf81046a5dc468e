import { CorrectFactDocument } from '../api/correcting.ts';
import { RelateDocument } from '../api/entering.ts';
import type { VariablesOf } from '../api/graphql.ts';
import { write } from '../api/write.ts';
import { texts } from '../texts.ts';
import { carriedRoles, certainties, factModes } from './choices.ts';
import { type EnteredType, FACT_ENDS, othersOf, type Reading, readingsOf } from './fact-ends.ts';
import { type Field, sent, type Values } from './fields.ts';
import type { Form } from './form.ts';
import type { Known } from './known.ts';

const score = { name: 'score', label: 'likelihood', hint: 'likelihood', as: 'share' } as const;
const role = { name: 'role', label: 'roleText', hint: 'asPrinted', as: 'line' } as const;

/** What a relationship of a type holds besides its ends. */
const VALUES: Readonly<Partial<Record<EnteredType, readonly Field[]>>> = {
  SAID: [{ name: 'mode', label: 'mode', as: 'choice', choices: factModes, required: true }],
  CARRIED: [
    { name: 'role', label: 'carriedRole', as: 'choice', choices: carriedRoles, required: true },
    { name: 'at', label: 'at', hint: 'moment', as: 'moment' },
  ],
  OPERATES: [{ name: 'certainty', label: 'certainty', as: 'choice', choices: certainties, required: true }],
  EXPRESSES: [score],
  AFFILIATED_WITH: [role],
  HOLDS_OFFICE_IN: [role],
  PARTY_TO: [role],
  PARTICIPATED_IN: [
    role,
    { name: 'hedge', label: 'hedge', hint: 'hedge', as: 'line' },
    { name: 'claimed', label: 'claimed', as: 'tick' },
  ],
  POSSIBLY_SAME_AS: [{ name: 'reason', label: 'sameBecause', as: 'text', required: true }, score],
};
/** Of RELATED_TO alone; it names the relationship rather than being a value of it. */
const KIND: Field = { name: 'kind', label: 'relatedKind', hint: 'relatedKind', as: 'line', required: true };
const ANYTHING = [...new Set(Object.values(FACT_ENDS).flat(2))];

const valueFields = (type: string): readonly Field[] => VALUES[type as EnteredType] ?? [];

/** A node's kind, by the word that its id begins with; a statement may also be a post or a publication. */
const KINDS: Readonly<Record<string, string>> = {
  counter: 'CounterEvidence',
  statement: 'Quote',
  family: 'ClaimFamily',
};
function kindOf({ id }: Known): string {
  const word = id.split(':')[0] ?? '';
  return KINDS[word] ?? `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

const subjectOf = (values: Values) => (values.subject ?? null) as Known | null;
const readingOf = (values: Values) => (values.relation || null) as Reading | null;

function valuesInput(fields: readonly Field[], type: string, values: Values): Record<string, unknown> | null {
  const own = valueFields(type).filter(({ name }) => fields.some((field) => field.name === name));
  if (own.length === 0) return null;
  return Object.fromEntries(own.map((field) => [field.name, sent(field, values[field.name])]));
}

/** Joins two nodes: the one at hand, how, and the other. */
export const newFact: Form = {
  source: 'document or reason',
  fields(values) {
    const subject = subjectOf(values);
    const reading = readingOf(values);
    const type = reading?.split(' ')[1] ?? '';
    const choices = () =>
      (subject ? readingsOf(kindOf(subject)) : []).map((value) => {
        const [direction, kind] = value.split(' ') as ['OUT' | 'IN', string];
        return { value, label: texts.explore.relation(kind, direction) };
      });
    return [
      { name: 'subject', label: 'subject', as: 'node', kinds: ANYTHING, required: true },
      ...(subject ? [{ name: 'relation', label: 'relation', as: 'choice', choices, required: true } as const] : []),
      ...(subject && reading
        ? ([
            { name: 'other', label: 'other', as: 'node', kinds: othersOf(reading, kindOf(subject)), required: true },
          ] as const)
        : []),
      ...(type === 'RELATED_TO' ? [KIND] : []),
      ...valueFields(type),
    ];
  },
  input(fields, values) {
    const [direction = 'OUT', type = ''] = (readingOf(values) ?? '').split(' ');
    const [here, there] = [subjectOf(values)?.id, (values.other as Known | null)?.id];
    const ends = direction === 'OUT' ? { from: here, to: there } : { from: there, to: here };
    const kind = type === 'RELATED_TO' ? sent(KIND, values.kind) : null;
    return { type, ...ends, kind, values: valuesInput(fields, type, values) };
  },
  at(fault, values) {
    const inward = readingOf(values)?.startsWith('IN');
    const places: Record<string, string> = {
      type: 'relation',
      from: inward ? 'other' : 'subject',
      to: inward ? 'subject' : 'other',
    };
    return places[fault] ?? fault.replace(/^values\./, '');
  },
  send: (input) => write(RelateDocument, { input: input as VariablesOf<typeof RelateDocument>['input'] }),
};

/** A relationship by its type and its ends. */
export interface FactEnds {
  type: string;
  from: string;
  to: string;
  /** Of RELATED_TO alone: how. Two of them may join the same ends. */
  kind: string | null;
}

/** Whether a relationship can be corrected by itself. */
export const isCorrectable = (type: string): type is EnteredType => type in FACT_ENDS;

/** Gives a relationship other values, or the same ones another source. */
export function correctedFact(ends: FactEnds): Form {
  return {
    source: 'document or reason',
    fields: () => valueFields(ends.type),
    input: (fields, values) => ({ ...ends, values: valuesInput(fields, ends.type, values) }),
    at: (fault) => fault.replace(/^values\./, ''),
    send: (input) => write(CorrectFactDocument, { input: input as VariablesOf<typeof CorrectFactDocument>['input'] }),
  };
}

/** What a relationship holds, field by field of its form. */
export function valuesOfFact(type: string, values: readonly { name: string; value: string }[]): Values {
  const held = new Map(values.map(({ name, value }) => [name, value]));
  return Object.fromEntries(
    valueFields(type).map(({ name, as }) => {
      const value = held.get(name) ?? null;
      return [name, as === 'tick' ? value === 'true' : as === 'moment' ? (value?.slice(0, 16) ?? null) : value];
    }),
  );
}
