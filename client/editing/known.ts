/** Something known, by its id, with the words that it is shown by. */
export interface Known {
  id: string;
  label: string;
}

/** The kinds of actors. */
export const ACTORS = ['Person', 'Organization', 'Collective'];

/** What kind of organization: asked of organizations alone. */
export const orgType = { name: 'orgType', label: 'orgType', hint: 'asPrinted', as: 'line' } as const;
