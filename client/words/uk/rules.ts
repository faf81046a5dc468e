import { apart } from '../../../picture/words/apart.ts';
import type * as english from '../en/rules.ts';
import { count, several } from './numbers.ts';

const posts = (value: number) => several(value, 'допис', 'дописи', 'дописів');

export const rules: typeof english.rules = {
  heading: 'Правила для дописів',
  whatFor: 'Правило пов’язує дописи з твердженням або наративом',
  whatForHint:
    'Вкажіть, які слова, хештеги чи посилання мають бути в дописах. Ви побачите, що воно пов’яже, ще до застосування, і зможете скасувати все повністю.',
  none: 'Правил іще немає.',
  newRule: 'Нове правило',
  correct: 'Правило',
  title: 'Назва правила',
  titleExample: 'Дописи про пакт',
  target: 'Пов’язує дописи з',
  targetHint: 'Твердженням, яке вони висловлюють, або наративом, до якого належать',
  tiesToClaim: 'Його дописи висловлюють твердження',
  tiesToNarrative: 'Його дописи належать до наративу',
  terms: 'Що воно шукає',
  termsHint: 'З кожного заповненого поля має траплятися один запис; слова й фрази — це одне поле.',
  term: {
    words: 'Слова',
    phrases: 'Фрази',
    hashtags: 'Хештеги',
    links: 'Посилання',
    domains: 'Сайти посилань',
    languages: 'Мови',
  },
  termHints: {
    words: 'Усі слова запису в будь-якому порядку. Зірочка означає будь-яке закінчення. Enter завершує запис.',
    phrases: 'Слова, що йдуть одне за одним',
    hashtags: 'З # або без нього',
    links: 'Повні адреси; параметри стеження не враховуються',
    domains: 'Усі сторінки сайту',
    languages: 'Дві літери, як указано в архіві',
  },
  termExamples: {
    words: 'україн* збро*',
    phrases: 'проксі-війна',
    hashtags: '#пакт',
    links: 'https://example.org/page',
    domains: 'example.org',
    languages: 'uk',
  },
  from: 'Опубліковано не раніше',
  until: 'Опубліковано не пізніше',
  between: (from, until) => [from && `від ${from}`, until && `до ${until}`].filter(Boolean).join(' '),
  preview: 'Що воно пов’яже',
  nothingAsked: 'Вкажіть слово, фразу, хештег, посилання або сайт.',
  looking: 'Переглядаємо дописи…',
  noPreview: 'Перегляду немає',
  wouldTie: (found, of) =>
    found === 0 ? 'Жоден допис не підходить.' : `${posts(found)}, ${several(of, 'канал', 'канали', 'каналів')}`,
  published: (first, last) => (first === last ? first : `${first} – ${last}`),
  carriers: (shown, all) =>
    shown === all
      ? 'Його канали, кожен із прикладом'
      : `${several(shown, 'канал', 'канали', 'каналів')} з найбільшою кількістю дописів, кожен із прикладом`,
  carried: posts,
  unknownReach: 'охоплення невідоме',
  save: 'Зберегти правило',
  saveVersion: (version) => `Зберегти як версію ${count(version)}`,
  discard: 'Відкинути зміни',
  notSaved: 'Правило не збережено',
  saveFirst: 'Спершу збережіть зміни, а потім застосуйте правило.',
  applying: 'Застосування правила',
  apply: 'Застосувати',
  applyVersion: (version) => `Застосувати версію ${count(version)}`,
  takeBack: 'Відв’язати його дописи',
  stop: 'Зупинити',
  stopped: 'Ще не завершено',
  goesOn: 'Запустіть ще раз, і воно продовжить з того місця, де зупинилося.',
  running: (doing, tied, untied) =>
    doing === 'apply'
      ? `Наразі пов’язано: ${posts(tied)}`
      : `Наразі скасовано: ${several(untied, 'зв’язок', 'зв’язки', 'зв’язків')}`,
  hasTied: (tied, title) => `«${apart(title)}»: пов’язано ${posts(tied)}.`,
  tookBack: (title) => `Усе, що пов’язало правило «${apart(title)}», скасовано.`,
  applied: (tied, version) => `Версія ${count(version)} пов’язала ${posts(tied)}`,
  outdated: (tied, applied, version) =>
    `Версія ${count(applied)} пов’язала ${posts(tied)}; версію ${count(version)} ще не застосовано`,
  halfApplied: (tied) => `Пов’язано ${posts(tied)}, але не все, що воно знаходить`,
  notApplied: (version) => `Версія ${count(version)}, не застосована`,
  versions: 'Версії',
  takeTerms: 'Шукати це знову',
};
