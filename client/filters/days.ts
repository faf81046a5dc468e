import type { Counted } from '../api/filter-counts.ts';

const dayLength = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;

/** All days from the first dated statement to the last, in at most so many steps of whole days. */
export interface Days {
  first: number;
  /** Days in a step. */
  stride: number;
  /** Statements in each step. */
  values: number[];
  undated: number;
}

/** Null where no statement is dated. */
export function daysOf(counts: readonly Counted[], most = 120): Days | null {
  const dated = counts.filter(({ value }) => value !== '').map(({ value, count }) => ({ day: at(value), count }));
  const undated = counts.find(({ value }) => value === '')?.count ?? 0;
  if (dated.length === 0) return null;
  const first = Math.min(...dated.map(({ day }) => day));
  const last = Math.max(...dated.map(({ day }) => day));
  const stride = Math.max(1, Math.ceil((last - first + 1) / most));
  const values = Array.from({ length: Math.floor((last - first) / stride) + 1 }, () => 0);
  for (const { day, count } of dated) {
    const step = Math.floor((day - first) / stride);
    values[step] = (values[step] ?? 0) + count;
  }
  return { first, stride, values, undated };
}

const iso = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** The first day of a step, and the last one, as ISO dates. */
export const firstDay = ({ first, stride }: Days, step: number): string => iso(first + step * stride);
export const lastDay = ({ first, stride }: Days, step: number): string => iso(first + (step + 1) * stride - 1);

/** The step that holds a day; the nearest one for a day outside. */
export const stepOf = ({ first, stride, values }: Days, day: string): number =>
  Math.min(values.length - 1, Math.max(0, Math.floor((at(day) - first) / stride)));
