/** A rating as a fact-checker gives it. */
export interface Rating {
  text: string | null;
  value: number | null;
  best: number | null;
  worst: number | null;
}

/** What ratings of different scales have in common. */
export type RatingNorm = 'false' | 'mostlyFalse' | 'mixed' | 'mostlyTrue' | 'true' | 'unproven';

const BINS: RatingNorm[] = ['false', 'mostlyFalse', 'mixed', 'mostlyTrue', 'true'];

/** Words that leave no doubt. "Misleading", "missing context", "satire" and the like do, so they are not here. */
const WORDS: Record<RatingNorm, string[]> = {
  false: [
    'false',
    'fake',
    'incorrect',
    'wrong',
    'untrue',
    'not true',
    'pants on fire',
    'fabricated',
    'hoax',
    'faux',
    'falso',
    'falsch',
    'fałsz',
    'falsz',
    'неправда',
    'фейк',
    'брехня',
    'хибно',
    'ложь',
    'неверно',
  ],
  mostlyFalse: [
    'mostly false',
    'mainly false',
    'largely false',
    'plutôt faux',
    'prevalentemente falso',
    'größtenteils falsch',
    'переважно неправда',
  ],
  mixed: ['mixture', 'mixed', 'half true', 'half false', 'полуправда', 'напівправда'],
  mostlyTrue: ['mostly true', 'mainly true', 'largely true', 'plutôt vrai', 'größtenteils richtig', 'переважно правда'],
  true: ['true', 'correct', 'accurate', 'vrai', 'vero', 'verdadero', 'richtig', 'wahr', 'prawda', 'правда'],
  unproven: ['unproven', 'unverified', 'unconfirmed', 'not proven', 'no evidence', 'недоведено', 'не доказано'],
};

const BY_WORDS = new Map(
  (Object.entries(WORDS) as [RatingNorm, string[]][]).flatMap(([norm, words]) =>
    words.map((word): [string, RatingNorm] => [word, norm]),
  ),
);

/**
 * A rating on the common scale: by its words where they are clear, else by its number where the scale's ends are stated.
 * Null where neither says, or the two say different things.
 */
export function ratingNorm({ text, value, best, worst }: Rating): RatingNorm | null {
  const byWords =
    text === null
      ? undefined
      : BY_WORDS.get(
          text
            .toLowerCase()
            .replace(/[-–—_]+/g, ' ')
            .replace(/[!.:"“”»«]+/g, '')
            .replace(/\s+/g, ' ')
            .trim(),
        );
  const byNumber = onScale(value, best, worst);
  if (byWords === undefined) return byNumber;
  // a clear word against a number at the other half of the scale: one of them is a slip, and nobody knows which
  if (byNumber !== null && Math.abs(BINS.indexOf(byWords) - BINS.indexOf(byNumber)) > 2 && byWords !== 'unproven')
    return null;
  return byWords;
}

function onScale(value: number | null, best: number | null, worst: number | null): RatingNorm | null {
  if (value === null || best === null || worst === null || best <= worst || value < worst || value > best) return null;
  return BINS[Math.min(4, Math.floor(((value - worst) / (best - worst)) * 5))] ?? null;
}
