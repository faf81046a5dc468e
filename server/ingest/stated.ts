import type { Value } from './graph-rows.ts';
import type { FactType } from './model.ts';
import type { Span } from './source-text.ts';

/** A fact about to be recorded, with the words that state it. */
export interface Stated {
  type: FactType;
  from: string;
  to: string;
  /** The type's own properties. */
  properties?: Record<string, Value>;
  /** The reader's word for it; the relationship's type where it has none. */
  predicate?: string;
  span: Span;
  spanRule: string;
  note?: string | null;
  /** accepted, unless the relationship is itself a question. */
  status?: string;
}
