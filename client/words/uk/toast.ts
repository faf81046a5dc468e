import { apart } from '../../../picture/words/apart.ts';
import type { Words } from '../words.ts';

export const toast: Words['toast'] = {
  undo: 'Повернути',
  failed: (why) => `Не вдалося повернути: ${apart(why)}`,
};
