import { family, types } from '../../picture/type/wrap.ts';

const faces = [
  ...new Set(Object.values(types).map(({ style, weight, size }) => `${style} ${weight} ${size}px ${family}`)),
];
const loading = new Map<string, Promise<unknown> | null>();

/**
 * Loads the faces that set a text, Latin and Cyrillic each from files of their own. Null where nothing has to be waited for;
 * else it resolves when they have come, and what was measured without them is to be measured again.
 */
export function loadFaces(text: string): Promise<unknown> | null {
  const letters = /\p{Script=Cyrillic}/u.test(text) ? 'aб' : 'a';
  if (faces.every((face) => document.fonts.check(face, letters))) return null;
  const known = loading.get(letters);
  if (known !== undefined) return known;
  const all = Promise.allSettled(faces.map((face) => document.fonts.load(face, letters)));
  loading.set(letters, all);
  // whatever has not come by then does not come
  return all.then(() => loading.set(letters, null));
}
