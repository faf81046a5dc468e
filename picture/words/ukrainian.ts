import type { Voices } from '../voices.ts';
import { apart } from './apart.ts';
import type { english } from './english.ts';
import { numbersOf } from './numbers.ts';

const numbers = numbersOf('uk-UA');
const { count, several } = numbers;

const narratives = { one: 'наратив', few: 'наративи', many: 'наративів' };

function reachLine(known: number, unknown: number): string {
  const figure = known > 0 ? `охоплення ${count(known)}` : 'охоплення невідоме';
  return unknown > 0 && known > 0 ? `${figure} + ${count(unknown)} невід.` : figure;
}

const voices = {
  speakers: { one: 'мовець', few: 'мовці', many: 'мовців' },
  channels: { one: 'канал', few: 'канали', many: 'каналів' },
  amplifiers: { one: 'поширювач', few: 'поширювачі', many: 'поширювачів' },
};

const unknownCount = (all: number, who: Voices): string => `і ще ${several(all, voices[who])} з невідомим охопленням`;

/** What the picture says, in Ukrainian. */
export const ukrainian: typeof english = {
  language: 'uk',
  ...numbers,
  picture: {
    amplifiers: 'ПОШИРЮВАЧІ',
    narratives: 'НАРАТИВИ',
    answers: 'ВІДПОВІДІ',
    author: 'автор документа',
    expert: 'експерт',
    assessor: 'експерт, інша оцінка',
    source: 'джерело',
    channel: 'канал',
    reachUnknown: 'охоплення невідоме',
    members: (members) => several(members, { one: 'поширювач', few: 'поширювачі', many: 'поширювачів' }),
    otherGroups: 'Менші групи',
    partlyKnown: (known) => `${known} + невідоме`,
    uncarried: 'переказано',
    bridges: (all) => several(all, narratives),
    statements: (quotes, paraphrases) =>
      [
        several(quotes, { one: 'цитата', few: 'цитати', many: 'цитат' }),
        ...(paraphrases > 0 ? [several(paraphrases, { one: 'переказ', few: 'перекази', many: 'переказів' })] : []),
      ].join(', '),
    boxReach: (known, unknown) => (known === 0 && unknown === 0 ? 'охоплення не враховано' : reachLine(known, unknown)),
    claimReach: (known, channels, unknown) =>
      channels === 0 && unknown === 0 ? 'лише переказано' : reachLine(known, unknown),
    rebutted: (rebutted, all) =>
      `спростовано ${count(rebutted)} з ${several(all, { one: 'твердження', many: 'тверджень' })}`,
    open: (open) => `${count(open)} без спростування`,
    unrebutted: 'не спростовано',
    claimed: (claim) => `Стверджують: ${claim}`,
    beside: {
      Person: 'особа',
      Organization: 'організація',
      Collective: 'група осіб',
      Channel: 'канал',
      Quote: 'цитата',
      Post: 'допис',
      Publication: 'публікація',
      CounterEvidence: 'контрдоказ',
      Country: 'країна',
      Place: 'місце',
      Event: 'подія',
      Topic: 'тема',
      ClaimFamily: 'споріднені твердження',
      Document: 'документ',
      Note: 'нотатка',
    },
    undated: 'БЕЗ ДАТИ',
  },
  groups: {
    answersOf: (members: number) => several(members, { one: 'відповідач', few: 'відповідачі', many: 'відповідачів' }),
    notStated: {
      narrative: 'Без наративу',
      country: 'Країну не вказано',
      platform: 'Платформу не вказано',
      organization: 'Організацію не вказано',
    },
  },
  legend: {
    known: 'поширювач: площа = відоме охоплення',
    unknown: 'охоплення невідоме',
    uncarried: 'лише переказано, охоплення не враховано',
    narrative: 'наратив, частка спростованого',
    claim: 'твердження, як його подають',
    unrebutted: 'неспростовані твердження',
    expert: 'експерт',
    author: 'автор документа',
    group: 'група: кілька разом',
    relation: 'інший зв’язок',
    edge: {
      AMPLIFIES: 'поширює',
      REBUTTAL: 'спростовує',
      MOTIVE_EXPOSED: 'викриває мотив',
      CONTEXT: 'дає контекст',
      ALTERNATIVE: 'оцінює інакше',
    },
    width: 'товщина = висловлювання',
  },
  totals: {
    heading: 'Підсумки цієї схеми',
    reach: (channels) => `унікальне охоплення на ${several(channels, { one: 'каналі', many: 'каналах' })}`,
    allKnown: 'немає мовців із невідомим охопленням',
    unknownCount,
    unknown: (names, all, who) =>
      `${unknownCount(all, who)}: ${names.map(apart).join(', ')}${all > names.length ? ` та ще ${count(all - names.length)}` : ''}`,
    coverage: (rebutted, all) => `${count(rebutted)} з ${count(all)}`,
    rebutted: 'тверджень спростовано',
    byReach: (weighted) => `${weighted} з урахуванням охоплення`,
    noReach: 'немає відомого охоплення для зважування',
    widest: (speaker, open) =>
      `найширше неспростоване: ${apart(speaker)}${open > 1 ? `, ${several(open, { one: 'твердження', few: 'твердження', many: 'тверджень' })}` : ''}`,
    nobody: 'мовець невідомий',
    topTwo: 'відомого охоплення на двох каналах',
    ofChannels: (channels) =>
      `найширші з ${several(channels, { one: 'каналу', many: 'каналів' })} із заявленим охопленням`,
  },
  shown: {
    none: 'Усі наративи, без фільтрів',
    only: 'Показано:',
    narratives: 'наратив',
    claims: 'твердження',
    actors: 'особа чи організація',
    organizations: 'організація',
    channels: 'канал',
    countries: 'про',
    platforms: 'платформа',
    role: 'роль',
    roles: { AMPLIFIER: 'поширювачі', EXPERT: 'експерти', AUTHOR: 'автори', SUBJECT: 'предмети тверджень' },
    rebutted: { yes: 'лише спростовані твердження', no: 'лише неспростовані твердження' },
    from: (day) => `опубліковано ${day} або пізніше`,
    until: (day) => `опубліковано ${day} або раніше`,
    minWeight: (statements) =>
      `щонайменше ${several(statements, { one: 'висловлювання', few: 'висловлювання', many: 'висловлювань' })}`,
    reach: (least, most, unknown) =>
      `заявлене охоплення ${most === null ? `від ${count(least)}` : `від ${count(least)} до ${count(most)}`}${unknown ? ' або невідоме' : ''}`,
    marking: (marking) => `нічого понад ${marking}`,
    hidden: (nodes) => `вручну приховано ${several(nodes, { one: 'вузол', few: 'вузли', many: 'вузлів' })}`,
    brought: (nodes: number) => `${several(nodes, { one: 'вузол', few: 'вузли', many: 'вузлів' })} додано вручну`,
    grouped: {
      narrative: 'згруповано за наративом',
      country: 'згруповано за країною',
      platform: 'згруповано за платформою',
      organization: 'згруповано за організацією',
    },
    way: (from: string, to: string) => `шлях від ${apart(from)} до ${apart(to)}`,
  },
  caption: {
    evidence: (statements, answers) =>
      `За лініями: ${several(statements, { one: 'висловлювання', few: 'висловлювання', many: 'висловлювань' })}${answers > 0 ? ` і ${several(answers, { one: 'контрдоказ', few: 'контрдокази', many: 'контрдоказів' })}` : ''}.`,
    unknownReach: (names, who) =>
      `${several(names.length, voices[who])} без заявленого охоплення: ${names.map(apart).join(', ')}.`,
    noUnknown: 'Кожен мовець із каналом має заявлене охоплення.',
    undated: (statements) =>
      `${several(statements, { one: 'висловлювання', few: 'висловлювання', many: 'висловлювань' })} без дати.`,
    paraphrased: (speakers) =>
      `${several(speakers, { one: 'мовця', few: 'мовців', many: 'мовців' })} лише переказано, охоплення не враховано.`,
    source: (title, published, hash) => `${apart(title)} (${published ?? 'без дати'}; SHA-256 ${hash})`,
    sources: (sources, more) =>
      `${sources.length + more === 1 ? 'Джерело' : 'Джерела'}: ${sources.join('; ')}${more > 0 ? `; і ще ${several(more, { one: 'документ', few: 'документи', many: 'документів' })}` : ''}.`,
    noSources: 'За цією схемою не стоїть жоден документ.',
    asOf: (time) => `Дані станом на ${time}`,
    notes: 'Нотатки',
    highlighted: 'позначив аналітик',
    claimsAreNotFacts: 'Твердження подано так, як їх висловили; жодне не подано як факт.',
  },
  paper: {
    briefing: 'Довідка',
    findings: 'Головні висновки',
    quotes: 'Що цитовано, дослівно',
    quotesOfAnswers: 'Що на це відповідають, дослівно',
    sources: 'Джерела',
    gone: 'Вигляд цієї сторінки вилучено або його не можна тут показувати.',
    open: 'Відкрити цей вигляд',
    page: (page, pages) => `Сторінка ${count(page)} з ${count(pages)}`,
    row: (file, row) => `рядок ${count(row)} ${file === null ? 'архіву' : `файлу ${apart(file)}`}`,
    place: (title, line, start, end) =>
      `${apart(title)}${line === null ? '' : `, рядок ${line}`}, знаки ${start}–${end}`,
    amplifiers: (speakers, statements) =>
      `${several(speakers, { one: 'мовець поширює', few: 'мовці поширюють', many: 'мовців поширюють' })} ці наративи у ${several(statements, { one: 'висловлюванні', many: 'висловлюваннях' })}.`,
    reach: (known, channels, unknown) =>
      `Заявлене охоплення становить щонайбільше ${count(known)} підписників на ${several(channels, { one: 'каналі', many: 'каналах' })}${unknown > 0 ? `; охоплення ${several(unknown, { one: 'мовця', many: 'мовців' })} невідоме` : ''}.`,
    noReach: (unknown) =>
      `Охоплення ніхто не заявив; для ${several(unknown, { one: 'мовця', many: 'мовців' })} воно невідоме.`,
    rebutted: (rebutted, all) =>
      `Спростовано ${count(rebutted)} з ${several(all, { one: 'твердження', many: 'тверджень' })}; не спростовано ${count(all - rebutted)}.`,
    widest: (claim, reach) =>
      `Найширше твердження, якого ніхто не спростував: «${claim}»${reach > 0 ? `; заявлене охоплення ${count(reach)}` : ''}.`,
    topTwo: (share, channels) =>
      `Два з ${several(channels, { one: 'каналу', many: 'каналів' })} мають ${share} заявленого охоплення.`,
  },
};
