import { transliterate } from 'transliteration';

/** A name as it is compared: NFKC, lower case, every punctuation mark a space. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The part of an id that comes from a name: Latin letters, digits and hyphens. Throws where nothing is left. */
export function slug(name: string): string {
  const slugged = nameKey(transliterate(name.normalize('NFKC')))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slugged === '') throw new Error(`No id can be made of the name "${name}".`);
  return slugged;
}
