import { apart } from '../../../picture/words/apart.ts';
import type * as english from '../en/views.ts';
import { count, several } from './numbers.ts';

export const views: typeof english.views = {
  modes: { picture: 'Схема', table: 'Таблиця', timeline: 'Хронологія', matrix: 'Матриця' },
  csv: 'CSV (UTF-8)',
  csvForExcel: 'CSV для Excel (UTF-8 із позначкою порядку байтів)',
  columns: 'Стовпці',
  order: 'Порядок',
  asInPicture: 'Як на схемі',
  mostFirst: 'Спершу найбільше висловлювань',
  matrixCaption: 'Хто що поширює: у клітинці кількість висловлювань і те, наскільки спростовано їхні твердження',
  timelineCaption: 'Хто що і коли сказав: для кожного поширювача своя доріжка',
  amplifier: 'Поширювач',
  total: 'Разом',
  when: 'Коли',
  words: 'Слова',
  part: (shown, all) => `${count(shown)} із ${count(all)} висловлень: найраніші в кожній лінії`,
  standingOfPart: 'Де в клітинці багато висловлень, знак показує стан найраніших.',
  noDate: 'дату не вказано',
  standings: {
    rebutted: 'твердження спростовано',
    partly: 'спростовано частково',
    unrebutted: 'не спростовано',
    silent: 'без тверджень',
  },
  cell: (statements, standing) =>
    `${several(statements, 'висловлювання', 'висловлювання', 'висловлювань')}, ${standing}`,
  moment: (when, text, standing) => `${when}: «${apart(text)}» (${standing})`,
};
