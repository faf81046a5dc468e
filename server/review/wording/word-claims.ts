import { ANSWER_BOUNDS, type AnswerBounds, type Asked, askModel, NoAnswer } from './ask-model.ts';
import type { WordingEndpoint } from './endpoint.ts';
import { unsupported } from './supported.ts';

/** A claim without wording: a proposal's id, and the words of the document that make it. */
export interface Unworded {
  id: string;
  words: string;
}

/** What a model made of some claims. */
export interface Worded {
  /** Wordings that the words support, by proposal. */
  wordings: Map<string, string>;
  /** Why there is none, by proposal. */
  refused: Map<string, string>;
  /** What was wrong with the endpoint; null where it answered. */
  warning: string | null;
}

/** Quotations of one question, and the longest that is sent: a longer one would be cut, and cutting changes it. */
const BATCH = 10;
const LONGEST = 4_000;

/** Has a model word claims. Never throws because of the endpoint; what it cannot do is told. */
export async function wordClaims(
  endpoint: WordingEndpoint,
  claims: readonly Unworded[],
  progress?: (done: number) => void,
  bounds: AnswerBounds = ANSWER_BOUNDS,
): Promise<Worded> {
  const worded: Worded = { wordings: new Map(), refused: new Map(), warning: null };
  for (const { id } of claims.filter(({ words }) => words.length > LONGEST))
    worded.refused.set(id, `Its words are longer than ${LONGEST} characters: it was not asked about.`);
  const askable = claims.filter(({ words }) => words.length <= LONGEST);
  for (let from = 0; from < askable.length; from += BATCH) {
    const batch = askable.slice(from, from + BATCH);
    const answers = worded.warning === null ? await answered(endpoint, batch, worded, bounds) : null;
    for (const [at, { id, words }] of batch.entries()) take(worded, id, words, answers?.get(at + 1)?.trim());
    progress?.(from + batch.length);
  }
  return worded;
}

/** The answers of one question; null, with a warning, where there is none. One failure is enough: the rest is not asked. */
async function answered(endpoint: WordingEndpoint, batch: Unworded[], worded: Worded, bounds: AnswerBounds) {
  const asked: Asked[] = batch.map(({ words }, at) => ({ number: at + 1, words }));
  try {
    return await askModel(endpoint, asked, bounds);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    worded.warning = `The model ${endpoint.model} has worded no more claims: ${error.message}.`;
    return null;
  }
}

function take({ wordings, refused, warning }: Worded, id: string, words: string, wording: string | undefined): void {
  if (!wording) {
    refused.set(id, warning ?? 'The model found no claim in it.');
    return;
  }
  const problem = unsupported(wording, words);
  if (problem === null) wordings.set(id, wording);
  else refused.set(id, `The wording “${wording.slice(0, 300)}” is refused. ${problem}`);
}
