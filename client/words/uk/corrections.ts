import type * as english from '../en/corrections.ts';
import { count } from './numbers.ts';

export const corrections: typeof english.corrections = {
  selectHint: 'Виділіть слова в тексті й скажіть, що це.',
  findInText: 'Або введіть слова, щоб знайти їх у тексті',
  findInTextHint: 'Знайдене вважається виділеним.',
  foundAt: (at, of) =>
    of === 0
      ? 'Таких слів у тексті немає.'
      : of === 1
        ? 'Знайдено один раз.'
        : `Місце ${count(at)} із ${count(of)}: Enter веде до наступного.`,
  useAsWords: 'Це його слова',
  useAs: (role) => `Це ім’я: ${role.toLowerCase()}`,
  noSuchName: (role) => `Такого імені немає: ${role.toLowerCase()}`,
  splitHere: 'Розділити перед виділеним',
  newPlace: (start, end) => `Нове місце: знаки від ${count(start)} до ${count(end)}`,
  none: 'немає',
  mode: 'Як це сказано',
  modes: { direct: 'Надруковані слова', indirect: 'Переказано', reported: 'Приписано комусь' },
  followers: 'Підписники',
  followersHint: 'Як документ друкує число поруч зі словами',
  side: 'На чиєму боці мовець?',
  sideHint: 'Тут цього певно не сказано. Експерта не можна показати поширювачем: прочитайте слова в тексті.',
  sides: { false: 'Поширює пропаганду', true: 'Відповідає пропаганді' },
  evidenceKind: 'Що воно робить',
  evidenceKinds: {
    rebuttal: 'Спростування',
    motiveExposed: 'Викриває мотив',
    alternative: 'Інша оцінка',
    context: 'Контекст',
  },
  eventStatus: 'Чи це сталося',
  eventStatuses: { real: 'Це відбулося', claimed: 'Лише стверджують', hypothetical: 'Припущення' },
  saveCorrection: 'Зберегти виправлення',
};
