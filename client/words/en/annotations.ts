import { apart } from '../../../picture/words/apart.ts';
import { several } from './numbers.ts';

/** What an analyst puts on a picture. */
export const annotations = {
  menu: 'Annotate',
  notes: (notes: number) => several(notes, 'note', 'notes'),
  note: 'Note',
  on: 'On',
  hint: (most: number) => `${most} characters at most. It is kept with the saved view and printed in its exports.`,
  put: 'Put on the picture',
  remove: 'Take off',
  removed: 'Taken off the picture.',
  addToPicture: 'Add a note to the picture…',
  addNote: 'Add a note…',
  edit: (text: string) => `Edit: ${apart(text)}`,
  ring: 'Mark with a ring',
  noRing: 'Take the ring off',
  light: 'Put into the spotlight',
  noLight: 'Take out of the spotlight',
  lightWay: 'Put the way into the spotlight',
  endSpotlight: 'End the spotlight',
  clear: 'Take everything off',
};
