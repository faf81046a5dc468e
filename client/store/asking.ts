/** The twelve questions, in their order. */
export const twelve = [
  'pushes',
  'claims',
  'bridges',
  'unrebutted',
  'evidence',
  'stated',
  'first',
  'together',
  'concentration',
  'contradictions',
  'about',
  'links',
] as const;

/** What is asked in the same way besides. */
export const closer = ['since', 'identities', 'narratives', 'actors'] as const;

export type QuestionName = (typeof twelve)[number] | (typeof closer)[number];

/** How an answer is shown. */
export const answerWays = ['picture', 'table', 'graphql'] as const;
export type AnswerWay = (typeof answerWays)[number];

/** The question that is being asked: a part of the view, so of the link. */
export interface Asking {
  ask: QuestionName | null;
  /** What it is asked of, in the order in which the question names it; what is missing is chosen by the page. */
  about: string[];
  answer: AnswerWay;
}

/** Questions that the network answers, narrowed to it; the others have a drawing of their own. */
export const answeredByNetwork: readonly QuestionName[] = [
  ...(['pushes', 'claims', 'bridges', 'unrebutted', 'evidence', 'links'] as const),
];

export const firstAsking: Asking = { ask: null, about: [], answer: 'picture' };

const isQuestion = (text: string | null): text is QuestionName =>
  ([...twelve, ...closer] as readonly (string | null)[]).includes(text);
const isWay = (text: string | null): text is AnswerWay => (answerWays as readonly (string | null)[]).includes(text);

/** The question that an address's parameters name. */
export function askingOf(params: URLSearchParams): Asking {
  const [ask, answer] = [params.get('ask'), params.get('answer')];
  if (!isQuestion(ask)) return firstAsking;
  return { ask, about: params.getAll('of').slice(0, 2), answer: isWay(answer) ? answer : 'picture' };
}

/** Writes it; nothing where nothing is asked. */
export function writeAsking(params: URLSearchParams, { ask, about, answer }: Asking): void {
  if (ask === null) return;
  params.set('ask', ask);
  for (const id of about) params.append('of', id);
  if (answer !== 'picture') params.set('answer', answer);
}
