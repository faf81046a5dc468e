import type { Words } from '../words.ts';

export const editing: Words['editing'] = {
  marking: 'Як широко можна передавати',
};
