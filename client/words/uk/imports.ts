import { apart } from '../../../picture/words/apart.ts';
import type * as english from '../en/imports.ts';
import { proposals, several } from './numbers.ts';

export const imports: typeof english.imports = {
  bringIn: 'Додати документ',
  bringInNow: 'Прочитати й відкрити перевірку',
  bringEdition: 'Додати виправлене видання',
  newEditionOf: (title) =>
    `Виправлене видання документа «${apart(title)}». Ви побачите, що додано, змінено, переміщено чи зникло; застосується лише те, що ви приймете.`,
  noImport: 'Жоден документ не чекає на перевірку',
  noImportHint: 'Додайте дайджест: ви вирішуєте щодо кожної пропозиції, що з нього стане фактом.',
  broughtBy: (by, date) => (by === null ? date : `${apart(by)}, ${date}`),
  editionOf: (title) => `Виправлене видання документа «${apart(title)}»`,
  undoImport: 'Скасувати це додавання',
  undoImportSure: (accepted) => `З графа зникнуть документ, його пропозиції та прийняте (${proposals(accepted)}).`,
  importUndone: (title, nodes) =>
    `Документ «${apart(title)}» прибрано з графа разом з усім, що з нього постало: ${several(nodes, 'вузол', 'вузли', 'вузлів')}.`,
  thereAlready: (title) => `Саме цей текст уже є в графі: «${apart(title)}». Нічого не змінено.`,
  keep: 'Залишити',
  notUndone: 'Поки що скасувати не можна',
  file: 'Файл',
  fileHint: 'Звичайний текст, Markdown, HTML або DOCX, до 8 МБ. З адрес нічого не завантажується.',
  chooseFile: 'Виберіть файл',
  noFile: 'Прибрати файл',
  tooLarge: 'Він більший за 8 МБ.',
  paste: 'Або його текст',
  about: { title: 'Назва', author: 'Автор', publisher: 'Видавець', url: 'Адреса', published: 'День публікації' },
  aboutHints: {
    title: 'Якщо не вказати, то надрукована в документі',
    author: 'Пропонується, якщо документ друкує ім’я',
    publisher: 'Пропонується, якщо документ друкує назву',
    url: 'Зберігається як текст і не відкривається',
  },
  notBrought: 'Нічого не додано',
  openReview: 'Відкрити його перевірку',
  reading: 'Документ читається…',
};
