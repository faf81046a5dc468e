import type { Entered, Entering } from '../api/entering.ts';
import { type Answered, write } from '../api/write.ts';
import { type Field, sent, type Values } from './fields.ts';

/** A form: what it asks, and what it sends. */
export interface Form {
  /** The fields, given what stands in them; those of a relationship depend on its type. */
  fields(values: Values): readonly Field[];
  /** The fields of the input that stand for some fields of the form. */
  input(fields: readonly Field[], values: Values): Record<string, unknown>;
  /** The field of the form at which a fault of the input is shown. */
  at(fault: string, values: Values): string;
  send(input: Record<string, unknown>): Promise<Answered<Entered>>;
  /** Whether each entry needs a source; a correction of a node needs a reason instead. */
  source: 'document or reason' | 'document' | null;
}

/** A form whose fields are those of a mutation's input. */
export function form<Input extends object>(
  mutation: Entering<Input>,
  source: Form['source'],
  fields: readonly Field<keyof Input & string>[],
): Form {
  return {
    fields: () => fields,
    input: (asked, values) => Object.fromEntries(asked.map((field) => [field.name, sent(field, values[field.name])])),
    at: (fault) => fault.split(/[.[]/)[0] ?? fault,
    send: (input) => write(mutation, { input: input as Input }),
    source,
  };
}
