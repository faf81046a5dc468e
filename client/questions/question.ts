import type { DocumentNode } from 'graphql';
import type { ReactNode } from 'react';
import type { TypedDocumentNode } from 'urql';
import type { Source } from '../api/fragments.ts';
import type { View } from '../store/view.ts';
import type { Choice } from './choices.ts';

/** A cell of an answer's table: words or a number, and where they lead. */
export interface Cell {
  text: string;
  /** What the column is ordered by, and what a file holds, where that is a number. */
  number?: number;
  /** What the column is ordered by where a file holds the words all the same: a time. */
  order?: number;
  /** The panel that it opens. */
  opens?: string;
  /** Words of ours about the words of others: faint. */
  faint?: boolean;
  /** A day: it stays on one line. */
  day?: boolean;
  sources?: readonly Source[];
  /** Further names, each with its panel. */
  names?: readonly { id: string; name: string }[];
}

export interface Row {
  key: string;
  cells: Cell[];
}

export interface Answer {
  /** What is to be said in one sentence, figures first. */
  lead: string;
  /** What has to be said beside it: what is unknown, what is not listed. */
  notes?: readonly string[];
  /** How many rows there are in all, where they come in pages. */
  total?: number;
  /** The variable `after` of the next page; null where this is the last. */
  next?: string | null;
  columns: readonly string[];
  rows: readonly Row[];
  /** The picture that answers it: what the view is narrowed to. */
  narrows?: Partial<View>;
  /** A drawing of its own, where the network cannot show it. */
  drawing?: ReactNode;
}

interface Given<Data, Variables> {
  /** What has to be chosen for it, in the order of View.about. */
  needs: readonly Choice[];
  document: TypedDocumentNode<Data, Variables>;
  variables: (about: readonly string[]) => Variables;
  answer: (data: Data, about: readonly string[]) => Answer;
}

/** A question with its query and the way to tell its answer. */
export interface Question {
  needs: readonly Choice[];
  document: DocumentNode;
  variables: (about: readonly string[]) => Record<string, unknown>;
  answer: (data: unknown, about: readonly string[]) => Answer;
}

/** Holds questions of different data together; the types are checked here, where each is defined. */
export function question<Data, Variables extends Record<string, unknown>>(given: Given<Data, Variables>): Question {
  return { ...given, answer: (data, about) => given.answer(data as Data, about) };
}
