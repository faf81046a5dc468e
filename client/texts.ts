import type { Language } from '../picture/words/words.ts';
import { type Words, wordsOf } from './words/words.ts';

/**
 * The words of the page in the language that its reader has chosen. Read them where they are shown, never while a module
 * loads: the language may change. What is made for others (exports) takes its words from `wordsOf(language)` instead.
 */
export let texts: Words = wordsOf('en');

export function speak(language: Language): void {
  texts = wordsOf(language);
}

export const product = 'Megaphone';

/** A number, a share of 0 to 1, and a day as the page's language prints them. */
export const count = (value: number): string => texts.count(value);
export const share = (value: number): string => texts.share(value);
export const day = (iso: string): string => texts.day(iso);
