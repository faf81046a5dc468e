import { gather } from '../../picture/gathering/gather.ts';
import { documentOf, noting } from '../../picture/gathering/questions.ts';
import type { SavedViewData } from '../../picture/saved-view.ts';
import { ask } from '../api/ask.ts';
import { texts } from '../texts.ts';

/** The exact questions that the picture of a view answers, with their variables, as a GraphQL document. */
export async function questionsOf(view: SavedViewData): Promise<string> {
  const { ask: noted, asked } = noting(ask);
  await gather(view, noted, texts);
  return documentOf(asked);
}
