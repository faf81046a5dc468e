import { apart } from '../../../picture/words/apart.ts';

/** What has just been done, and the way back. */
export const toast = {
  undo: 'Undo',
  failed: (why: string) => `It could not be undone: ${apart(why)}`,
};
