import type { Span } from '../source-text.ts';
import type { Evidence } from './evidence.ts';
import type { Relation } from './shape.ts';

/** One way of finding the words that state a relation; null where it does not apply. */
export type SpanRule = (relation: Relation, evidence: Evidence) => Span | null;
