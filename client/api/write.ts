import type { CombinedError, TypedDocumentNode } from 'urql';
import { client } from './client.ts';
import { signedBy } from './signature.ts';

/** What may look different after a write: every query that holds one of these is asked again. */
const graphTypenames = [
  ...['AmplificationNetwork', 'Person', 'Organization', 'Collective', 'Channel', 'Narrative', 'Claim'],
  ...[
    'CounterEvidence',
    'Quote',
    'Post',
    'Publication',
    'Document',
    'Import',
    'Proposal',
    'History',
    'NodeHit',
    'Rule',
  ],
];

/** Why a write was refused, as the server says it. */
export interface Refusal {
  /** CONFLICT, BUILT_UPON, BAD_USER_INPUT …; OFFLINE where no answer came. */
  code: string;
  message: string;
  /** The fields at fault, without "input.", each with what is wrong with it. */
  faults: { field: string; message: string }[];
  changedBy: string | null;
  changedAt: string | null;
}

export type Answered<Data> = { data: Data; refusal: null } | { data: null; refusal: Refusal };

/** A key for one intention: the same write sent twice under it is done once. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `page-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Sends a mutation, signed; `additionalTypenames` are the types that it may change, which are then asked for again. Never throws: what
 * was refused, or found nobody at home, is told.
 */
export async function write<Data, Variables extends { input: object }>(
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  additionalTypenames: string[] = graphTypenames,
): Promise<Answered<Data>> {
  const signed = { ...variables, input: { by: signedBy(), ...variables.input } };
  const { data, error } = await client.mutation(mutation, signed, { additionalTypenames }).toPromise();
  return data && !error ? { data, refusal: null } : { data: null, refusal: refusalOf(error) };
}

/** What an answer's first error says; OFFLINE where no answer came. */
export function refusalOf(error: CombinedError | undefined): Refusal {
  const first = error?.graphQLErrors[0];
  if (!first) return { code: 'OFFLINE', message: '', faults: [], changedBy: null, changedAt: null };
  const details = (first.extensions.details ?? {}) as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    code: String(first.extensions.code),
    message: first.message,
    faults: faultsOf(details, first.message),
    changedBy: text(details.changedBy),
    changedAt: text(details.changedAt),
  };
}

function faultsOf({ field, faults }: Record<string, unknown>, message: string): Refusal['faults'] {
  const all = Array.isArray(faults)
    ? (faults as Refusal['faults'])
    : typeof field === 'string'
      ? [{ field, message }]
      : [];
  return all.map((fault) => ({ ...fault, field: fault.field.replace(/^input\./, '') }));
}
