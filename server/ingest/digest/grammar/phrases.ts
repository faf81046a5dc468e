const APOSTROPHES = "['’ʼ`]";

/** The source of a pattern for any of the phrases, longest first; one that matches nothing where there are none. */
export function anyOf(phrases: readonly string[]): string {
  if (phrases.length === 0) return '(?!)';
  return `(?:${[...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map(source)
    .join('|')})`;
}

/** Any of the phrases as whole words. Case counts only where `exact` says so. */
export function wholeWords(phrases: readonly string[], exact = false): RegExp {
  return new RegExp(whole(anyOf(phrases)), exact ? 'gu' : 'giu');
}

/** A pattern that begins and ends where words do. */
export function whole(pattern: string): string {
  return `(?<![\\p{L}\\p{N}_])${pattern}(?![\\p{L}\\p{N}_])`;
}

function source(phrase: string): string {
  return phrase
    .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['’ʼ]/g, APOSTROPHES)
    .replace(/\*/g, '\\p{L}{0,12}')
    .replace(/\s+/g, '[\\s\\u00A0]+');
}

const compiled = new Map<string, RegExp>();

/** The pattern of this source, made once: those of a grammar are long, and asked of every paragraph. */
export function pattern(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`;
  const known = compiled.get(key);
  if (known) {
    known.lastIndex = 0;
    return known;
  }
  const made = new RegExp(source, flags);
  compiled.set(key, made);
  return made;
}
