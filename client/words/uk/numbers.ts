import { ukrainian } from '../../../picture/words/ukrainian.ts';

export const { count } = ukrainian;

/** The form of a noun that a number asks for: 1 наратив, 2 наративи, 5 наративів. */
export const form = (value: number, one: string, few: string, many: string): string =>
  ukrainian.form(value, { one, few, many });

/** A number with its noun. */
export const several = (value: number, one: string, few: string, many: string): string =>
  ukrainian.several(value, { one, few, many });

export const proposals = (value: number): string => several(value, 'пропозиція', 'пропозиції', 'пропозицій');
