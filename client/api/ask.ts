import type { Ask } from '../../picture/gathering/questions.ts';
import { texts } from '../texts.ts';
import { client } from './client.ts';

/** Asks a question of the picture's through the page's own client, with its cache. */
export const ask: Ask = async <T>(query: string, variables: object): Promise<T> => {
  const { data, error } = await client.query(query, variables).toPromise();
  if (!data) throw error ?? new Error(texts.states.panelError);
  return data as T;
};
