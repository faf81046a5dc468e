import { type Exploration, firstExploration } from './exploration.ts';

/** What an actor does in the picture, as the server's ActorRole. Subjects are never drawn. */
export const drawnRoles = ['AMPLIFIER', 'EXPERT', 'AUTHOR'] as const;
export type DrawnRole = (typeof drawnRoles)[number];

/** Which claims take part: all of them, the rebutted, or those that nobody has rebutted. */
export type Rebutted = 'any' | 'yes' | 'no';

/** Where the reader stands: code points of the document's text, end excluded. */
export interface Reading {
  document: string;
  start: number;
  end: number;
}

/** Everything that a link to this page holds. The address is its only home. */
export interface View extends Exploration {
  mode: 'picture' | 'table';
  narratives: string[];
  countries: string[];
  roles: DrawnRole[];
  rebutted: Rebutted;
  /** Narratives drawn as their claims. */
  expanded: string[];
  /** The node or edge whose panel is open. */
  selected: string | null;
  reading: Reading | null;
  search: string;
}

export const firstView: View = {
  mode: 'picture',
  narratives: [],
  countries: [],
  roles: [],
  rebutted: 'any',
  expanded: [],
  selected: null,
  reading: null,
  search: '',
  ...firstExploration,
};
