import type { NetworkRows } from './read-network.ts';

/** What a picture is made of, by id. */
export interface Rests {
  narratives: string[];
  statements: string[];
  counterEvidence: string[];
}

export function restsOn({ allNarratives, statements, answers }: NetworkRows): Rests {
  const given = answers.flatMap(({ counterEvidence }) => counterEvidence.map(({ id }) => id));
  return { narratives: allNarratives, statements, counterEvidence: [...new Set(given)] };
}
