import { english as pictureEnglish } from '../../picture/words/english.ts';
import { ukrainian as pictureUkrainian } from '../../picture/words/ukrainian.ts';
import type { Language } from '../../picture/words/words.ts';
import { english as pageEnglish } from './en/english.ts';
import { ukrainian as pageUkrainian } from './uk/ukrainian.ts';

const english = { ...pictureEnglish, ...pageEnglish };

/** Every word that the page says, those of the picture among them. A string that a language lacks does not compile. */
export type Words = typeof english;

const ukrainian: Words = { ...pictureUkrainian, ...pageUkrainian };

export const wordsOf = (language: Language): Words => (language === 'uk' ? ukrainian : english);
