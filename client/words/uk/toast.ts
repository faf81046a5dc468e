import { apart } from '../../../picture/words/apart.ts';
import type * as english from '../en/toast.ts';

export const toast: typeof english.toast = {
  undo: 'Повернути',
  failed: (why) => `Не вдалося повернути: ${apart(why)}`,
};
