import { english } from '../../../picture/words/english.ts';

export const { count } = english;

/** The form of a noun that a number asks for. */
export const form = (value: number, one: string, many: string): string => english.form(value, { one, many });

/** A number with its noun. */
export const several = (value: number, one: string, many: string): string => english.several(value, { one, many });
