import { InputRefused } from '../digest/reading/refused.ts';

/** A web address as a feed states it, else null. @throws InputRefused where it is none, or another kind of address */
export function webAddress(place: string, field: string, value: string | null): string | null {
  if (value === null || value === '') return null;
  const found = URL.canParse(value) ? new URL(value) : null;
  if (found && (found.protocol === 'http:' || found.protocol === 'https:')) return value;
  throw new InputRefused(`${place}, field ${field}`, `${JSON.stringify(value.slice(0, 200))} is no web address.`);
}
