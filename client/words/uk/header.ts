import type { Words } from '../words.ts';

export const header: Words['header'] = {
  questions: 'Запитання',
  evidence: 'Докази',
  views: 'Вигляди',
  transliterate: 'Латиниця поруч із кириличними іменами',
};
