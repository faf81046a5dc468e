import type { Draft, Opening } from './desk.ts';
import { type Fault, type Field, faultOf, type Values } from './fields.ts';
import type { Form } from './form.ts';
import { MARKINGS } from './marking.ts';
import type { Base } from './use-base.ts';

/** What a form asks besides its own fields. */
export type Place = 'source' | 'marking' | 'note';

/** What stands in the fields: what was typed, else what was there. */
export const valuesNow = (draft: Draft, base: Base | null): Values => ({ ...base?.values, ...draft.values });

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** The fields of a correction that differ from what is there. */
export function changedFields(fields: readonly Field[], draft: Draft, base: Base): Field[] {
  return fields.filter(({ name }) => name in draft.values && !same(draft.values[name], base.values[name]));
}

/** The fields that somebody else has changed since a draft was begun, with what they hold now. */
export function changedSince(fields: readonly Field[], draft: Draft, base: Base | null): Field[] {
  const { base: begun } = draft;
  if (!begun || !base || begun.version === base.version) return [];
  return fields.filter(({ name }) => !same(begun.values[name], base.values[name]));
}

/** What is wrong with an entry before it is sent, field by field. */
export function faultsOf(
  form: Form,
  draft: Draft,
  base: Base | null,
  documentMarking: string | null,
): Map<string, Fault> {
  const values = valuesNow(draft, base);
  const fields = form.fields(values);
  const faults = new Map<string, Fault>();
  for (const field of fields) {
    const fault = faultOf(field, values[field.name]);
    if (fault) faults.set(field.name, fault);
  }
  const { source, marking, note } = draft;
  const reasoned = form.source === 'document or reason' && source.by === 'reason';
  if (form.source && (reasoned ? source.reason.trim() === '' : !source.document || !source.span)) {
    faults.set('source', reasoned ? 'needed' : 'words');
  }
  if (
    form.source &&
    !reasoned &&
    marking &&
    MARKINGS.indexOf(marking) < (MARKINGS as readonly (string | null)[]).indexOf(documentMarking)
  ) {
    faults.set('marking', 'tooWide');
  }
  if (base && form.source === null) {
    if (note.trim() === '') faults.set('note', 'why');
    const unchanged = changedFields(fields, draft, base).length === 0 && (marking ?? base.marking) === base.marking;
    if (unchanged) faults.set('', 'unchanged');
  }
  return faults;
}

/** The input that a form sends, without its key. */
export function entryOf(
  opening: Opening,
  form: Form,
  draft: Draft,
  base: Base | null,
  documentMarking: string | null,
): Record<string, unknown> {
  const values = valuesNow(draft, base);
  const fields = form.fields(values);
  const { source, note } = draft;
  const reasoned = form.source === 'document or reason' && source.by === 'reason';
  const marking = draft.marking ?? base?.marking ?? (reasoned ? 'RED' : (documentMarking ?? 'RED'));
  const stated = reasoned
    ? { reason: source.reason.trim() }
    : { document: source.document?.id, excerpt: source.span?.words, start: source.span?.start };
  if (base && form.source === null && 'correct' in opening) {
    const changed = form.input(changedFields(fields, draft, base), values);
    const about = { id: opening.correct, expectedVersion: base.version, note: note.trim() };
    return { ...about, ...changed, ...(marking !== base.marking && { marking }) };
  }
  return {
    ...form.input(fields, values),
    ...{ marking, source: stated, note: note.trim() || null },
    ...(base && { expectedVersion: base.version }),
  };
}
