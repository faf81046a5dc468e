import type * as english from '../en/header.ts';

export const header: typeof english.header = {
  questions: 'Запитання',
  evidence: 'Докази',
  views: 'Вигляди',
  transliterate: 'Латиниця поруч із кириличними іменами',
};
