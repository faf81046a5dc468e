import { apart } from '../../../picture/words/apart.ts';
import type * as english from '../en/questions.ts';
import { count, several } from './numbers.ts';
import { predicates } from './predicates.ts';

const channels = (value: number) => several(value, 'канал', 'канали', 'каналів');
const claims = (value: number) => several(value, 'твердження', 'твердження', 'тверджень');

export const questions: typeof english.questions = {
  heading: 'Запитання',
  twelve: 'Одним натисканням',
  closer: 'Роздивитися ближче',
  graphiql: 'Власний запит у GraphiQL',
  names: {
    pushes: 'Хто просуває цей наратив і з яким охопленням?',
    claims: 'Що стверджує цей актор і в яких наративах?',
    bridges: 'Хто поєднує наративи?',
    unrebutted: 'Що не спростовано, від найширшого охоплення?',
    evidence: 'Що свідчить проти цього твердження, хто це каже й чи надійно?',
    stated: 'Де це сказано?',
    first: 'Хто сказав це перший, хто повторив і як швидко?',
    together: 'Які канали діють разом?',
    concentration: 'Наскільки зосереджене охоплення?',
    contradictions: 'Які твердження суперечать одне одному?',
    about: 'Про кого й про що йдеться?',
    links: 'Що пов’язує цих двох?',
    since: 'Що змінилося відтоді?',
    identities: 'Чию тотожність ще не з’ясовано?',
    narratives: 'Порівняти два наративи',
    actors: 'Порівняти двох акторів',
  },
  ways: { picture: 'Схема', table: 'Таблиця', graphql: 'GraphQL' },
  way: 'Показати відповідь як',
  close: 'Закрити запитання',
  choices: {
    narrative: 'Наратив',
    actor: 'Актор',
    claim: 'Твердження',
    node: 'Будь-що відоме',
    end: 'Актор або канал',
    day: 'Від цього дня',
  },
  and: 'і',
  nothing: 'Ще немає з чого вибирати.',
  variables: 'Змінні',
  query: 'Запит',
  copyQuery: 'Скопіювати запит',
  copyVariables: 'Скопіювати змінні',
  copied: 'Скопійовано',
  openGraphiql: 'Відкрити в GraphiQL',
  noRows: 'У графі немає нічого, що дало б відповідь.',
  columns: {
    who: 'Хто',
    role: 'Роль',
    reach: 'Відоме охоплення',
    unknownReach: 'Невідоме охоплення',
    statements: 'Висловлювання',
    share: 'Частка голосу',
    claim: 'Твердження',
    made: 'Як подано',
    narratives: 'Наративи',
    rebutted: 'Чи спростовано',
    where: 'Де',
    carriers: 'Хто поширює',
    answer: 'Відповідь',
    words: 'Слова',
    by: 'Хто відповідає',
    independent: 'Незалежність',
    grade: 'Джерело',
    fact: 'Факт',
    method: 'Хто записав',
    when: 'Коли',
    lag: 'Після першого',
    channel: 'Канал',
    other: 'Разом із',
    objects: 'Спільні об’єкти',
    window: 'Протягом',
    operator: 'Хто веде',
    asOf: 'Станом на',
    against: 'Суперечить',
    target: 'Про кого чи про що',
    kind: 'Що це',
    claims: 'Тверджень',
    unrebuttedClaims: 'З них не спростовано',
    way: 'Шлях',
    step: 'Крок',
    relation: 'Зв’язок',
    reason: 'Підстава',
    likeness: 'Подібність',
    status: 'Стан',
    said: 'Хто це каже',
  },
  known: (known, all) =>
    `підписників: ${known} на ${several(all, 'окремому каналі', 'окремих каналах', 'окремих каналах')}`,
  unknownOf: (names) => `охоплення невідоме, а не нульове: ${names.map(apart).join(', ')}`,
  allKnown: 'немає нікого з невідомим охопленням',
  noKnown: 'охоплення невідоме',
  unknown: 'невідоме',
  none: 'немає',
  listed: (shown, all) => (shown < all ? `Наведено перші ${count(shown)} з ${count(all)}.` : ''),
  pushes: (amplifiers) => several(amplifiers, 'поширювач', 'поширювачі', 'поширювачів'),
  actorClaims: (all, narratives) => `${claims(all)} у ${several(narratives, 'наративі', 'наративах', 'наративах')}`,
  bridges: (actors) =>
    `${several(actors, 'актор говорить', 'актори говорять', 'акторів говорять')} більш ніж в одному наративі`,
  unrebutted: (open, all) => `не спростовано ${count(open)} з ${claims(all)}`,
  coverage: (ratio, weighted) =>
    `спростовано ${ratio}${weighted === null ? '' : `, з урахуванням охоплення ${weighted}`}`,
  evidence: (answers, independent) =>
    `${several(answers, 'відповідь', 'відповіді', 'відповідей')}, незалежних від автора документа: ${count(independent)}`,
  independent: 'незалежне джерело',
  ofAuthor: 'сам автор документа',
  grade: (letter) => (letter === null ? 'не оцінено' : `оцінка ${letter}`),
  stated: (places) => several(places, 'записане місце', 'записані місця', 'записаних місць'),
  predicate: (name) => predicates[name as keyof typeof predicates] ?? name.toLowerCase().replaceAll('_', ' '),
  followers: (value) => several(value, 'підписник', 'підписники', 'підписників'),
  undated: 'Нічого з цього не датовано, тож ніхто не скаже, хто був перший. Нижче показано, хто це каже.',
  first: (who, when, others) => `${apart(who)} – перший, ${when}${others > 0 ? `; далі ще ${channels(others)}` : ''}`,
  lag: (seconds) =>
    seconds < 120
      ? several(seconds, 'секунда', 'секунди', 'секунд')
      : seconds < 7200
        ? several(Math.round(seconds / 60), 'хвилина', 'хвилини', 'хвилин')
        : seconds < 172_800
          ? several(Math.round(seconds / 3600), 'година', 'години', 'годин')
          : several(Math.round(seconds / 86_400), 'день', 'дні', 'днів'),
  firstMover: 'перший',
  together: (pairs) => several(pairs, 'пара каналів', 'пари каналів', 'пар каналів'),
  notTogether:
    'Невідомо, щоб якісь два канали поширили те саме з різницею в секунди. Для цього потрібен архів датованих дописів і обчислена за ним узгодженість.',
  concentration: (share, all) =>
    `${share} відомого охоплення припадає на два найширші з ${several(all, 'каналу', 'каналів', 'каналів')}`,
  gini: (gini) => `коефіцієнт Джині ${gini}`,
  tooFew: 'охоплення заявлено менш ніж у двох каналів',
  contradictions: (pairs) =>
    several(pairs, 'пара несумісних тверджень', 'пари несумісних тверджень', 'пар несумісних тверджень'),
  cannotBoth: 'не може бути правдою водночас',
  about: (targets, all) =>
    `${several(targets, 'предмет', 'предмети', 'предметів')} у ${several(all, 'твердженні', 'твердженнях', 'твердженнях')}`,
  links: (ways, steps) =>
    `${several(ways, 'найкоротший шлях', 'найкоротші шляхи', 'найкоротших шляхів')}, ${several(steps, 'крок', 'кроки', 'кроків')}`,
  noLink: 'У межах шести кроків цих двох ніщо не пов’язує.',
  since: (facts) =>
    several(
      facts,
      'факт чи зміну записано відтоді',
      'факти й зміни записано відтоді',
      'фактів і змін записано відтоді',
    ),
  section: (number) => `Розділ ${count(number)}`,
  more: 'Показати ще',
  identities: (open) =>
    open === 0
      ? 'Відкритих питань про тотожність немає.'
      : `${several(open, 'пара', 'пари', 'пар')}, щодо яких ніхто не вирішив, чи це одна особа`,
  alike: 'Однаково в обох',
  apart: 'Різне',
  onlyOne: 'Відомо лише про одного',
  facets: {
    kind: 'Що це',
    role: 'Роль',
    country: 'Країна',
    organizations: 'Належить до',
    channels: 'Канали',
    narratives: 'Наративи',
    spellings: 'Написання',
  },
  printed: 'Надруковано тут',
  isCommon: 'або',
};
