import { isDay } from '../day.ts';
import { InputRefused } from '../digest/reading/refused.ts';

export const dateFormats = ['YYYY-MM-DD', 'DD.MM.YYYY', 'MM/DD/YYYY', 'DD/MM/YYYY'] as const;
export type DateFormat = (typeof dateFormats)[number];

const PATTERNS: Record<DateFormat, RegExp> = {
  'YYYY-MM-DD':
    /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/,
  'DD.MM.YYYY': /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
  'MM/DD/YYYY': /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/,
  'DD/MM/YYYY': /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
};

/** The day that a field names, as YYYY-MM-DD; null for an empty one. @throws InputRefused where it is no day, or far off */
export function day(place: string, field: string, value: string, format: DateFormat = 'YYYY-MM-DD'): string | null {
  if (value === '') return null;
  const parts = PATTERNS[format].exec(value)?.groups;
  const iso = parts ? `${parts.year}-${parts.month?.padStart(2, '0')}-${parts.day?.padStart(2, '0')}` : '';
  if (!isDay(iso)) {
    throw new InputRefused(`${place}, field ${field}`, `${JSON.stringify(value)} is no day of the form ${format}.`);
  }
  const years = Number(iso.slice(0, 4));
  if (years < 1800 || years > new Date().getUTCFullYear() + 1) {
    throw new InputRefused(
      `${place}, field ${field}`,
      `${JSON.stringify(value)} is no year that a feed could speak of.`,
    );
  }
  return iso;
}

/** A day as the graph keeps the time of what was published on it. */
export function midnight(iso: string | null): string | null {
  return iso === null ? null : `${iso}T00:00:00Z`;
}
