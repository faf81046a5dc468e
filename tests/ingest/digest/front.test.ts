import { describe, expect, it } from 'vitest';
import { ofKind, proposalsOf } from './reading.ts';

describe('the day of a document', () => {
  it.each(['21 November 2026', 'Friday, November 21st, 2026', '21 листопада 2026 року', '21.11.2026'])(
    'stands alone at its top and is no section: %s',
    (day) => {
      const found = proposalsOf(
        `Harbour Watch\n\n${day}\n\nBy Ada Marlow\n\nGrain and Guns\n\nVera Reed, 31,900 followers:\n\n“The ships carry guns.”\n\nVerified: Propaganda is wrong, the ships carry grain.\n`,
      );
      expect(ofKind(found, 'section').map(({ heading }) => heading?.words)).toEqual(['Grain and Guns']);
      expect(found.paragraphs.find(({ line }) => line === 3)?.because).toBe('it says the day, and nothing else.');
    },
  );
});
