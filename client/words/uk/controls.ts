import { isAnswer } from '../../../picture/edges/strokes.ts';
import { apart } from '../../../picture/words/apart.ts';
import type * as english from '../en/controls.ts';
import { several } from './numbers.ts';

export const edge: typeof english.edge = {
  AMPLIFIES: 'Поширення',
  REBUTTAL: 'Спростування',
  MOTIVE_EXPOSED: 'Викриття мотиву',
  CONTEXT: 'Контекст',
  ALTERNATIVE: 'Інша оцінка',
};

export const filters: typeof english.filters = {
  heading: 'Фільтри',
  clear: 'Скинути все',
  clearOne: 'Скинути',
  names: {
    narratives: 'Наратив',
    claims: 'Твердження',
    actors: 'Актор',
    organizations: 'Організація',
    countries: 'Країна',
    platforms: 'Платформа',
    roles: 'Роль',
    rebutted: 'Спростування',
    reach: 'Охоплення',
    dates: 'Дата',
    marking: 'Гриф',
    minWeight: 'Кількість',
  },
  roles: { AMPLIFIER: 'Поширювачі', EXPERT: 'Експерти', AUTHOR: 'Автори' },
  rebuttedOrNot: { any: 'Усі', yes: 'Спростовані', no: 'Неспростовані' },
  rebuttedInWords: { yes: 'лише спростовані твердження', no: 'лише неспростовані твердження' },
  only: 'Показано:',
  active: 'Увімкнені фільтри',
  remove: (label) => `Прибрати фільтр ${apart(label)}`,
  find: 'Шукати серед них',
  loading: 'Триває підрахунок…',
  failed: 'Не вдалося отримати кількості.',
  nothing: 'Немає з чого вибирати.',
  counts: {
    statements: (left) => `залишиться ${several(left, 'висловлювання', 'висловлювання', 'висловлювань')}`,
    nodes: (left) => `залишиться ${several(left, 'вузол', 'вузли', 'вузлів')}`,
    amplifiers: (left) => `залишиться ${several(left, 'поширювач', 'поширювачі', 'поширювачів')}`,
    lines: (left) => `залишиться ${several(left, 'лінія', 'лінії', 'ліній')}`,
  },
  reach: (least, most, unknown) =>
    `${most === null ? `від ${least} підписників` : `від ${least} до ${most} підписників`}${unknown ? ' або невідоме' : ''}`,
  reachFrom: 'Щонайменше',
  reachTo: 'Щонайбільше',
  noEnd: 'без обмеження',
  unknownReach: 'Також невідоме охоплення',
  weight: (least) => `від ${several(least, 'висловлювання', 'висловлювань', 'висловлювань')} на лінію`,
  dates: (from, until) =>
    from === null ? `до ${until ?? ''}` : until === null ? `від ${from}` : `від ${from} до ${until}`,
  since: 'Перший день',
  until: 'Останній день',
  undated: (statements) => `${several(statements, 'висловлювання', 'висловлювання', 'висловлювань')} без дати`,
  noDates: 'Жодне з висловлювань, що залишилися, не має дати.',
  play: 'Відтворити день за днем',
  pause: 'Пауза',
  anyMarking: 'Усе, що вам дозволено бачити',
  marking: (marking) => `дозволено поширювати як ${marking} або ширше`,
  markings: {
    CLEAR: 'TLP:CLEAR',
    GREEN: 'TLP:GREEN',
    AMBER: 'TLP:AMBER',
    AMBER_STRICT: 'TLP:AMBER+STRICT',
    RED: 'TLP:RED',
  },
};

export const list: typeof english.list = {
  label: 'На цій схемі',
  parts: {
    amplifiers: 'Поширювачі',
    narratives: 'Наративи',
    claims: 'Твердження',
    answers: 'Відповіді',
    beside: 'Також тут',
  },
};

const fields: Record<string, string> = {
  name: 'в імені',
  alias: 'в іншому написанні',
  title: 'у назві',
  text: 'у тексті',
};

export const search: typeof english.search = {
  label: 'Пошук імен, тверджень і слів',
  placeholder: 'Пошук',
  results: 'Знайдено',
  searching: 'Триває пошук…',
  failed: 'Пошук не вдався. Продовжуйте вводити, щоб спробувати ще раз.',
  nothing: (text) => `За запитом «${apart(text)}» нічого не знайдено`,
  field: (field) => fields[field] ?? field,
};

export const table: typeof english.table = {
  rows: (rows) => several(rows, 'рядок', 'рядки', 'рядків'),
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
      : isAnswer(kind)
        ? several(weight, 'відповідь', 'відповіді', 'відповідей')
        : several(weight, 'зв’язок', 'зв’язки', 'зв’язків'),
};

export const reader: typeof english.reader = {
  title: 'Джерело',
  close: 'Закрити джерело',
  loading: 'Документ завантажується…',
  error: 'Не вдалося завантажити документ',
  noDate: 'дату публікації не вказано',
  text: 'Текст документа',
  noSuchPlace: 'Слів, на які вказує це посилання, у документі немає. Ось його повний текст.',
  place: (start, end) => `символи ${start}–${end}`,
};
