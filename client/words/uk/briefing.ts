import { apart } from '../../../picture/words/apart.ts';
import type { briefing as english } from '../en/briefing.ts';
import { several } from './numbers.ts';

export const briefing: typeof english = {
  entries: {
    save: 'Зберегти цей вигляд…',
    views: 'Збережені вигляди…',
    export: 'Експортувати вигляд…',
    briefings: 'Брифінги…',
  },
  title: 'Експортувати вигляд',
  name: 'Заголовок',
  about: 'Підзаголовок',
  file: 'Файл',
  size: 'Аркуш',
  sizes: { seen: 'Як видно', '16:9': '16:9', '4:3': '4:3', a4: 'A4' },
  times: 'Пікселі',
  background: 'Тло',
  backgrounds: { white: 'Біле', dark: 'Темне', transparent: 'Прозоре' },
  language: 'Мова',
  download: 'Завантажити',
  copyQuery: 'Копіювати як GraphQL',
  copied: 'Скопійовано',
  failed: (why) => `Не вдалося: ${why}`,
  small: (size, unit) =>
    `У цьому вигляді так багато, що найдрібніший текст має ${size} ${unit}. Відфільтруйте його або приховайте частину.`,
  saveTitle: 'Зберегти вигляд',
  viewName: 'Назва',
  viewNote: 'Нотатка',
  viewNoteHint: 'Для чого він; друкується під заголовком.',
  asItsData: 'Як у того, що він показує',
  save: 'Зберегти вигляд',
  saveAsNew: 'Зберегти як новий',
  saveOver: 'Зберегти зміни',
  saved: 'Збережено. Це посилання його відкриває:',
  opened: (name) => `Збережений вигляд «${apart(name)}»`,
  news: (statements) =>
    statements === 0
      ? 'Відтоді нічого нового'
      : `${several(statements, 'нове висловлювання', 'нові висловлювання', 'нових висловлювань')}, відколи цей вигляд збережено`,
  viewsTitle: 'Збережені вигляди',
  noViews:
    'Ще жодного вигляду не збережено. «Зберегти цей вигляд» зберігає те, що ви бачите, і дає посилання, яке його відкриває.',
  keptBy: (by, when) => `${apart(by)}, дані станом на ${when}`,
  copyLink: 'Копіювати посилання',
  rename: 'Перейменувати',
  duplicate: 'Дублювати',
  remove: 'Видалити',
  cancel: 'Скасувати',
  of: (act, name) => `${act}: ${apart(name)}`,
  copyOf: (name) => `${name} (копія)`,
  removed: (name) => `«${apart(name)}» видалено.`,
};
