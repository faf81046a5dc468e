import { create } from 'zustand';
import { isLanguage, type Language, locales } from '../../picture/words/words.ts';
import { product, speak, texts } from '../texts.ts';

const key = 'megaphone-language';

/** What the reader chose before; else Ukrainian where the browser asks for it before English, else English. */
function remembered(): Language {
  const chosen = window.localStorage.getItem(key);
  if (isLanguage(chosen)) return chosen;
  return window.navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}

function settle(language: Language): Language {
  speak(language);
  document.documentElement.lang = locales[language];
  document.title = `${product}: ${texts.title}`;
  return language;
}

interface LanguageStore {
  language: Language;
  choose(language: Language): void;
}

/** The language of the page: the reader's, as the colours are, and kept by the browser; no part of the view's address. */
export const useLanguage = create<LanguageStore>()((set) => ({
  language: settle(remembered()),
  choose(language) {
    window.localStorage.setItem(key, language);
    set({ language: settle(language) });
  },
}));
