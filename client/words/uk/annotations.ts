import { apart } from '../../../picture/words/apart.ts';
import type * as english from '../en/annotations.ts';
import { several } from './numbers.ts';

export const annotations: typeof english.annotations = {
  menu: 'Позначити',
  notes: (notes) => several(notes, 'нотатка', 'нотатки', 'нотаток'),
  note: 'Нотатка',
  on: 'До вузла',
  hint: (most) => `Щонайбільше ${most} знаків. Зберігається разом із виглядом і друкується в експорті.`,
  put: 'Додати на схему',
  remove: 'Зняти',
  removed: 'Знято зі схеми.',
  addToPicture: 'Додати нотатку на схему…',
  addNote: 'Додати нотатку…',
  edit: (text) => `Редагувати: ${apart(text)}`,
  ring: 'Позначити колом',
  noRing: 'Зняти коло',
  light: 'Висвітлити',
  noLight: 'Прибрати з висвітленого',
  lightWay: 'Висвітлити шлях',
  endSpotlight: 'Припинити висвітлення',
  clear: 'Зняти все',
};
