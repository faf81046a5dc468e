import { describe, expect, it } from 'vitest';
import { nameKey, slug } from '../../server/ingest/names.ts';

describe('names', () => {
  it('compare without case, width, hyphens and apostrophes', () => {
    expect(nameKey('Kim Jong-un')).toBe(nameKey('KIM JONG UN'));
    expect(nameKey('Ｋｉｍ')).toBe('kim');
    expect(nameKey('North Korea’s')).toBe('north korea s');
  });

  it('keep their script in the key and become Latin in an id', () => {
    expect(nameKey('Пул N3')).toBe('пул n3');
    expect(slug('Пул N3')).toBe('pul-n3');
    expect(slug('“We”')).toBe('we');
    expect(slug('Ümerov')).toBe('umerov');
  });

  it('are refused where no letter is left for an id', () => {
    expect(() => slug('“…”')).toThrow('No id can be made of the name "“…”".');
  });
});
