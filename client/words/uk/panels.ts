import { apart } from '../../../picture/words/apart.ts';
import type * as english from '../en/panels.ts';
import { count, form, several } from './numbers.ts';

export const kinds: typeof english.kinds = {
  Person: 'Особа',
  Organization: 'Організація',
  Collective: 'Колективний мовець',
  Channel: 'Канал',
  Narrative: 'Наратив',
  MetaNarrative: 'Метанаратив',
  Claim: 'Твердження',
  ClaimFamily: 'Група тверджень',
  Statement: 'Висловлювання',
  Quote: 'Цитата',
  Post: 'Допис',
  Publication: 'Публікація',
  CounterEvidence: 'Контрдокази',
  Country: 'Країна',
  Place: 'Місце',
  Topic: 'Тема',
  Event: 'Подія',
  Note: 'Нотатка',
  Document: 'Документ',
  Section: 'Розділ',
  Assertion: 'Підстава',
};

const ratings: Record<string, string> = {
  false: 'неправда',
  mostlyFalse: 'переважно неправда',
  mixed: 'частково правда',
  mostlyTrue: 'переважно правда',
  true: 'правда',
  unproven: 'не доведено',
};

const modes: Record<string, string> = {
  direct: 'говорить',
  indirect: 'говорить, у переказі',
  reported: 'говорить, за словами інших',
};
const claimKinds: Record<'EXPLICIT' | 'IMPLIED' | 'REPORTED' | 'CONCEDED', string> = {
  EXPLICIT: 'сказано прямо',
  IMPLIED: 'мається на увазі',
  REPORTED: 'переказано, не процитовано',
  CONCEDED: 'визнано',
};
const methods: Record<string, string> = {
  analyst: 'вручну',
  parser: 'за правилами',
  import: 'імпортовано',
  model: 'моделлю',
};
const standings: Record<string, string> = {
  proposed: 'запропоновано',
  accepted: 'прийнято',
  rejected: 'відхилено',
  superseded: 'замінено новішим',
};
const eventStatuses: Record<string, string> = {
  real: 'відбулася',
  claimed: 'про неї стверджують',
  hypothetical: 'гіпотетична',
};

const followers = (value: number) => form(value, 'підписник', 'підписники', 'підписників');
const claims = (value: number) => several(value, 'твердження', 'твердження', 'тверджень');

export const panel: typeof english.panel = {
  repost: 'репост',
  archiveRow: (file, row) => `рядок ${count(row)} ${file === null ? 'архіву' : `файлу ${apart(file)}`}`,
  earlierCounts: (counts) => several(counts, 'давніший підрахунок', 'давніші підрахунки', 'давніших підрахунків'),
  moreStatements: 'Показати ще',
  edge: 'Зв’язок',
  aClaim: 'твердження',
  edgeTitle: (source, target) => `${apart(source)} → ${apart(target)}`,
  edgeVerb: {
    AMPLIFIES: 'поширює',
    REBUTTAL: 'спростовує',
    MOTIVE_EXPOSED: 'викриває мотив:',
    CONTEXT: 'дає контекст:',
    ALTERNATIVE: 'оцінює інакше:',
  },
  read: 'Читати в джерелі',
  readIn: (title) => `Відкриває «${apart(title)}» на цих словах`,
  line: (line) => `рядок ${line}`,
  on: 'на каналі',
  mode: (mode) => `${modes[mode] ?? mode}:`,
  relaying: 'передає слова, приписані: ',
  followers: (value) => `${count(value)}\u00a0${followers(value)}`,
  followersAsOf: (value, date) => `${followers(value)}, ${date === null ? 'дату не вказано' : `станом на ${date}`}`,
  platform: (platform) => (platform === 'unknown' ? 'платформу не вказано' : platform),
  operatedBy: 'веде',
  noOperator: 'хто веде канал, не вказано',
  address: 'Адреса, не перевірена:',
  relays: 'Передає слова',
  coShared: 'Поширює те саме разом із',
  together: (objects, seconds) =>
    `${several(objects, 'об’єкт', 'об’єкти', 'об’єктів')}${
      seconds === null ? '' : ` протягом ${several(seconds, 'секунди', 'секунд', 'секунд')}`
    }`,
  alsoPrinted: 'Інше написання:',
  affiliations: 'Належить до',
  channels: 'Канали',
  narratives: 'Наративи',
  narrativeClaims: 'Наратив стверджує:',
  statements: 'Висловлювання',
  statementCount: (value) => several(value, 'висловлювання', 'висловлювання', 'висловлювань'),
  claims: 'Твердження',
  claimCount: claims,
  claimsOf: (name) => `Що стверджує ${apart(name)}`,
  claimsAbout: 'Твердження про це',
  claimIn: (narrative) => `Твердження з наративу «${apart(narrative)}»`,
  claimKind: (kind) => claimKinds[kind],
  says: (voices) => (voices === 1 ? 'стверджує:' : 'стверджують:'),
  nobodySays: 'Ніхто не процитований із цим; документ повідомляє, що так стверджують:',
  firstSeen: (date) => `уперше помічено ${date}`,
  answers: 'Що цьому протистоїть',
  answersToClaims: 'Що протистоїть цим твердженням',
  answersGiven: 'Надані відповіді',
  answerOf: (name) => `Відповідь: ${apart(name)}`,
  rebutted: 'спростовано',
  unrebutted: 'не спростовано',
  noAnswer: 'У наявних документах на це твердження ніхто не відповів.',
  rebuts: 'спростовує',
  corroborates: 'підтверджує',
  exposes: 'викриває мотив:',
  independent: 'джерело, незалежне від автора документа',
  rating: 'Оцінка:',
  ratingNorm: (norm) => ratings[norm] ?? norm,
  onCommonScale: (common) => `(за спільною шкалою: ${common})`,
  ofAuthor: 'сам автор документа, не незалежне джерело',
  expresses: (value) => `${claims(value)} у ньому`,
  expressed: 'Твердження в ньому',
  wordsOf: (name) => (name === '' ? 'Висловлювання' : `Слова: ${apart(name)}`),
  reachOver: (value, channels) =>
    channels === 1
      ? `${followers(value)} на одному каналі`
      : `${followers(value)} на ${count(channels)} різних каналах; аудиторії перетинаються`,
  noCarrier: 'Канал, який би це поширював, невідомий.',
  andMore: (others) => `і ще ${count(others)}`,
  reachUnknownOf: 'Охоплення невідоме, а не нульове:',
  contradicts: 'Суперечить',
  family: 'Варіанти того самого повідомлення',
  about: 'Про що',
  parts: 'Наративи в його складі',
  partOf: 'Частина наративу',
  voices: 'Хто його озвучує',
  expand: (value) => `Показати ${claims(value)} на схемі`,
  collapse: 'Згорнути твердження',
  notes: 'Відкриті питання й нотатки',
  noteStatus: (status) => (status === 'open' ? 'Відкрите питання' : 'Вирішено'),
  perhaps: (status) => (status === 'open' ? 'Не вирішено: можливо, той самий, що й' : 'Вирішено:'),
  mentions: 'Де згадано',
  places: (places) => several(places, 'місце', 'місця', 'місць'),
  provenance: 'Хто записав',
  assertion: (method, by, status) =>
    `${by === null ? 'невідомо хто' : apart(by)}, ${methods[method] ?? method}, ${standings[status] ?? status}`,
  reasoned: (reason) => `Без документа: ${apart(reason)}`,
  eventStatus: (status) => eventStatuses[status] ?? status,
  actors: 'Актори',
  participants: 'Учасники',
  events: 'Події',
  earliestOf: (shown, all) =>
    `Найраніші: ${count(shown)} із ${several(all, 'висловлення', 'висловлень', 'висловлень')}`,
  someOf: (shown, all) => `Показано ${count(shown)} із ${several(all, 'відповіді', 'відповідей', 'відповідей')}`,
  groups: {
    kind: 'Група поширювачів',
    about: (members, channels, alone) =>
      `${several(members, 'поширювач', 'поширювачі', 'поширювачів')}${alone === 0 ? ' як один вузол' : alone < members ? `, окремими вузлами показано ${count(alone)}` : ' окремими вузлами'}; ${several(channels, 'канал', 'канали', 'каналів')}, кожен враховано раз.`,
    open: (members) => `Показати окремо: ${several(members, 'учасник', 'учасники', 'учасників')}`,
    members: 'Учасники, спершу з найширшим відомим охопленням',
    empty: 'За цих фільтрів у групі нікого немає.',
    before: 'Назад',
    next: 'Далі',
    shown: (from, to, all) => `${count(from)}–${count(to)} з ${count(all)}`,
  },
  openDocument: 'Відкрити документ',
};
