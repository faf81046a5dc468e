import type { briefing as english } from '../en/briefing.ts';

export const briefing: typeof english = {
  open: 'Експорт',
  title: 'Експортувати й поділитися виглядом',
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
  save: 'Зберегти вигляд',
  saved: 'Збережено. Це посилання його відкриває:',
  failed: (why) => `Не вдалося: ${why}`,
  small: (px) =>
    `У цьому вигляді так багато, що найдрібніший текст має ${px} px. Відфільтруйте його або приховайте частину.`,
  opened: (name) => `Збережений вигляд «${name}»`,
  news: (statements) => `${statements} відколи цей вигляд збережено`,
  statements: { one: 'нове висловлювання', few: 'нові висловлювання', many: 'нових висловлювань' } as {
    one: string;
    many: string;
  },
};
