import { apart } from '../../../picture/words/apart.ts';
import type { Words } from '../words.ts';
import { several } from './numbers.ts';

export const edge: Words['edge'] = {
  AMPLIFIES: 'Поширення',
  REBUTTAL: 'Спростування',
  MOTIVE_EXPOSED: 'Викриття мотиву',
  CONTEXT: 'Контекст',
  ALTERNATIVE: 'Інша оцінка',
};

export const filters: Words['filters'] = {
  heading: 'Фільтри',
  clear: 'Скинути все',
  narrative: 'Наратив',
  allNarratives: 'Усі наративи',
  country: 'Країна',
  allCountries: 'Усі країни',
  role: 'Роль',
  allRoles: 'Усі ролі',
  roles: { AMPLIFIER: 'Поширювачі', EXPERT: 'Експерти', AUTHOR: 'Автори' },
  rebutted: 'Спростовано чи ні',
  rebuttedOrNot: { any: 'Усі', yes: 'Спростовані', no: 'Неспростовані' },
  rebuttedInWords: { yes: 'лише спростовані твердження', no: 'лише неспростовані твердження' },
  only: 'Показано:',
};

export const list: Words['list'] = {
  label: 'На цій схемі',
  sides: { amplifiers: 'Поширювачі', middle: 'Наративи', answers: 'Відповіді', beside: 'Також тут' },
};

const fields: Record<string, string> = {
  name: 'в імені',
  alias: 'в іншому написанні',
  title: 'у назві',
  text: 'у тексті',
};

export const search: Words['search'] = {
  label: 'Пошук імен, тверджень і слів',
  placeholder: 'Пошук',
  results: 'Знайдено',
  searching: 'Триває пошук…',
  failed: 'Пошук не вдався. Продовжуйте вводити, щоб спробувати ще раз.',
  nothing: (text) => `За запитом «${apart(text)}» нічого не знайдено`,
  field: (field) => `${fields[field] ?? field}:`,
};

export const table: Words['table'] = {
  caption: 'Хто що поширює і хто на що відповідає: один рядок на кожну лінію схеми',
  columns: {
    who: 'Хто',
    reach: 'Відоме охоплення',
    kind: 'Що робить',
    what: 'Наратив або твердження',
    weight: 'Підстави',
  },
  unknown: 'невідоме',
  uncarried: 'переказ',
  weight: (weight, kind) =>
    kind === 'AMPLIFIES'
      ? several(weight, 'висловлювання', 'висловлювання', 'висловлювань')
      : several(weight, 'відповідь', 'відповіді', 'відповідей'),
};

export const reader: Words['reader'] = {
  title: 'Джерело',
  close: 'Закрити джерело',
  loading: 'Документ завантажується…',
  error: 'Не вдалося завантажити документ',
  noDate: 'дату публікації не вказано',
  text: 'Текст документа',
  noSuchPlace: 'Слів, на які вказує це посилання, у документі немає. Ось його повний текст.',
  place: (start, end) => `символи ${start}–${end}`,
};
