/** Who speaks in a sentence, as indices into its words. */
export interface Who {
  by: 'name' | 'pronoun' | 'collective';
  from: number;
  to: number;
  role: [number, number] | null;
}

/** Stands for every character of a quotation, so that neither names nor verbs are found in it. */
export const HIDDEN = '\uE000';
/** Words in brackets at the end, such as a follower count. */
export const BRACKETED = /\s*\([^()]{1,160}\),?$/u;
