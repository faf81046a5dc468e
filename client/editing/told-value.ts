import { texts } from '../texts.ts';
import type { Field, Value } from './fields.ts';
import type { Known } from './known.ts';

/** What a field holds, as a reader says it. */
export function toldOf(field: Field, value: Value | undefined): string {
  if (value === null || value === undefined || value === '') return texts.corrections.none;
  if (field.as === 'choice') return field.choices().find((choice) => choice.value === value)?.label ?? String(value);
  if (Array.isArray(value))
    return (value as (string | Known)[]).map((one) => (typeof one === 'string' ? one : one.label)).join(', ');
  return typeof value === 'object' ? (value as Known).label : String(value);
}
