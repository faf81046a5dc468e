import { english } from './english.ts';
import { ukrainian } from './ukrainian.ts';

/** The languages that a picture can speak. */
export const languages = ['en', 'uk'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (text: string | null): text is Language =>
  (languages as readonly (string | null)[]).includes(text);

/** How dates, numbers and the order of names are set, and what a page or a file declares itself to be written in. */
export const locales: Record<Language, string> = { en: 'en-GB', uk: 'uk-UA' };

/** What each language calls itself. */
export const ownNames: Record<Language, string> = { en: 'English', uk: 'Українська' };

/** Everything that a picture says in a language of its own; names and claims of others stay as printed. */
export type Words = typeof english;

export const wordsOf = (language: Language): Words => (language === 'uk' ? ukrainian : english);
