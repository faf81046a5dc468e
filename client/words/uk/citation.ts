import type * as english from '../en/citation.ts';

export const citation: typeof english.citation = {
  copy: 'Скопіювати з посиланням',
  copied: 'Скопійовано',
  failed: 'Не скопійовано',
  printedIn: 'Надруковано:',
  noDate: 'без дати публікації',
  quoted: (words) => (/^[“"«„]/u.test(words) ? words : `«${words}»`),
  title: (title) => `«${title}»`,
  place: (start, end, line) => `символи ${start}–${end}${line === null ? '' : `, рядок ${line}`}`,
};
