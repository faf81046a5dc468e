import { english } from './english.ts';
import { ukrainian } from './ukrainian.ts';

/** The languages that a picture can speak. */
export const languages = ['en', 'uk'] as const;
export type Language = (typeof languages)[number];

/** Everything that a picture says in a language of its own; names and claims of others stay as printed. */
export type Words = typeof english;

export const wordsOf = (language: Language): Words => (language === 'uk' ? ukrainian : english);
