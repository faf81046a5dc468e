import type { english } from '../words/en/english.ts';
import type { Known } from './known.ts';

/** What somebody has put into a field: text as it is typed, a tick, names, something known, or several. */
export type Value = string | boolean | null | readonly string[] | Known | readonly Known[];
export type Values = Readonly<Record<string, Value>>;

export interface Choice {
  value: string;
  label: string;
}

/** How a field looks and what it holds. */
type Look =
  | { as: 'line' | 'text' | 'names' | 'day' | 'moment' | 'count' | 'share' | 'tick' }
  | { as: 'choice'; choices: () => Choice[] }
  | { as: 'node' | 'nodes'; kinds: readonly string[] };

export type Field<Name extends string = string> = Look & {
  /** The field of the mutation's input. */
  name: Name;
  label: keyof (typeof english)['forms']['labels'];
  hint?: keyof (typeof english)['forms']['hints'];
  required?: boolean;
};

/** Why a field cannot be sent as it is, in the words of `texts.forms.faults`; null where it can. */
export type Fault = keyof (typeof english)['forms']['faults'];

export function isEmpty(value: Value | undefined): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

export function faultOf(field: Field, value: Value | undefined): Fault | null {
  if (isEmpty(value)) return field.required ? 'needed' : null;
  if (field.as === 'count' && digitsOf(value) === null) return 'count';
  if (field.as === 'share' && !(Number(value) >= 0 && Number(value) <= 1)) return 'share';
  return null;
}

/** What is sent of a field: null for what is empty. */
export function sent({ as }: Field, value: Value | undefined): unknown {
  if (as === 'tick') return value === true;
  if (as === 'names') return value ?? [];
  if (as === 'nodes') return ((value ?? []) as readonly Known[]).map(({ id }) => id);
  if (value === undefined || value === null || isEmpty(value)) return null;
  if (as === 'node') return (value as Known).id;
  if (as === 'count') return digitsOf(value);
  if (as === 'share') return Number(value);
  // what is typed as a moment is meant in UTC, as the hint says
  if (as === 'moment') return `${String(value)}:00Z`;
  return String(value).trim();
}

/** A whole number below a billion, in digits that may be parted in threes: 31.9 is none, and so no 319. */
function digitsOf(value: Value | undefined): number | null {
  const typed = String(value).trim();
  return /^\d{1,9}$|^\d{1,3}([\s,.'’]\d{3}){1,2}$/.test(typed) ? Number(typed.replaceAll(/\D/g, '')) : null;
}
