import type * as english from '../en/papers.ts';
import { several } from './numbers.ts';

export const papers: typeof english.papers = {
  heading: 'Брифінги',
  editor: 'Брифінг',
  none: 'Ще жодного брифінгу не написано.',
  noViews: 'Брифінг складається зі збережених виглядів, а їх іще немає.',
  fresh: 'Новий брифінг',
  pages: (pages) => several(pages, 'сторінка', 'сторінки', 'сторінок'),
  page: (number) => `Сторінка ${number}`,
  title: 'Назва брифінгу',
  view: 'Схема',
  headline: 'Заголовок',
  finding: (number) => `Головний висновок ${number}`,
  suggestions: 'Що каже граф про цей вигляд:',
  asHeadline: 'У заголовок',
  asFinding: 'У висновки',
  up: 'Перемістити сторінку вгору',
  down: 'Перемістити сторінку вниз',
  removePage: 'Вилучити сторінку',
  addPage: 'Додати сторінку',
  save: 'Зберегти брифінг',
  saved: 'Збережено.',
  pdf: 'PDF',
  html: 'Один файл HTML',
  close: 'До всіх брифінгів',
};
