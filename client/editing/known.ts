/** Something known, by its id, with the words that it is shown by. */
export interface Known {
  id: string;
  label: string;
}

/** The kinds of actors. */
export const ACTORS = ['Person', 'Organization', 'Collective'];
