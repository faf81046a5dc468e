import { useRef } from 'react';
import { useQuery } from 'urql';
import { CorrectionDocument, FactDocument } from '../api/correcting.ts';
import type { VariablesOf } from '../api/graphql.ts';
import { correctionOf, valuesOf } from './corrections.ts';
import type { Opening } from './desk.ts';
import { correctedFact, valuesOfFact } from './fact-form.ts';
import type { Values } from './fields.ts';
import type { Form } from './form.ts';
import type { Marking } from './marking.ts';
import { newForms } from './new-forms.ts';

/** What is corrected as it is now. */
export interface Base {
  version: number;
  marking: Marking;
  values: Values;
  /** Who changed it last, and when: where somebody did. */
  last: { by: string; at: string } | null;
}

/** The form of an opening, and what it begins from; `form` is undefined while that is read, null where there is none. */
export function useBase(opening: Opening) {
  const settled = useRef(false);
  const correct = 'correct' in opening ? opening.correct : null;
  const ends = 'correctFact' in opening ? opening.correctFact : null;
  const [node, readNode] = useQuery({
    query: CorrectionDocument,
    variables: { id: correct ?? '' },
    pause: correct === null,
    requestPolicy: 'cache-and-network',
  });
  const [fact, readFact] = useQuery({
    query: FactDocument,
    variables: (ends ?? { type: 'SAID', from: '', to: '' }) as VariablesOf<typeof FactDocument>,
    pause: ends === null,
    requestPolicy: 'cache-and-network',
  });
  const reload = () => (correct === null ? readFact : readNode)({ requestPolicy: 'network-only' });
  if ('make' in opening) return { form: newForms[opening.make] as Form, base: null, reload, failed: false };
  const read = correct === null ? fact : node;
  const failed = read.error !== undefined;
  // what stands in the cache may be old: a correction begins from what is there now, and stays while that is read again
  if (!read.stale && !read.fetching) settled.current = true;
  if (!settled.current) return { form: undefined, base: null, reload, failed };
  const history = node.data?.history;
  if (correct !== null && node.data?.node && history) {
    const { version, marking, changes } = history;
    const base: Base = { version, marking, values: valuesOf(node.data.node), last: changes[0] ?? null };
    return { form: correctionOf(node.data.node), base, reload, failed };
  }
  if (ends && fact.data?.fact) {
    const { version, marking, values } = fact.data.fact;
    const base: Base = { version, marking, values: valuesOfFact(ends.type, values), last: null };
    return { form: correctedFact(ends), base, reload, failed };
  }
  return { form: null, base: null, reload, failed };
}
