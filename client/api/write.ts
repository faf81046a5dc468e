import type { CombinedError, TypedDocumentNode } from 'urql';
import type { Reason } from '../reasons/reason.ts';
import { client } from './client.ts';
import type { ReasonCode } from './review.ts';
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

/** Why a write was refused. */
export interface Refusal extends Reason {
  /** CONFLICT, BUILT_UPON, BAD_USER_INPUT …; OFFLINE where no answer came. */
  code: string;
  /** The fields at fault, without "input.", each with what is wrong with it. */
  faults: (Reason & { field: string })[];
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
  return refusalIn(error?.graphQLErrors[0]);
}

/** What an error of the server's says, as it is sent. */
export function refusalIn(error: { message: string; extensions?: Record<string, unknown> } | undefined): Refusal {
  const details = (error?.extensions?.details ?? {}) as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const said = reasonOf(details, error?.message ?? '');
  const faults = faultsOf(details, said);
  // where one field alone is at fault, what is wrong with it says it all
  const [only = said] = faults.length === 1 ? faults : [];
  const { reason, reasonCode, reasonWords } = said.reasonCode === null && only.reasonCode !== null ? only : said;
  return {
    code: error ? String(error.extensions?.code) : 'OFFLINE',
    ...{ reason, reasonCode, reasonWords, faults },
    changedBy: text(details.changedBy),
    changedAt: text(details.changedAt),
  };
}

function reasonOf({ reason, reasonCode, reasonWords }: Record<string, unknown>, message: string): Reason {
  if (typeof reason !== 'string' || !Array.isArray(reasonWords)) {
    return { reason: message, reasonCode: null, reasonWords: null };
  }
  return { reason, reasonCode: reasonCode as ReasonCode, reasonWords: reasonWords.map(String) };
}

function faultsOf({ field, faults }: Record<string, unknown>, reason: Reason): Refusal['faults'] {
  const all: Refusal['faults'] = Array.isArray(faults)
    ? faults.map((fault: Record<string, unknown>) => {
        return { field: String(fault.field), ...reasonOf(fault, String(fault.message)) };
      })
    : typeof field === 'string'
      ? [{ field, ...reason }]
      : [];
  return all.map((fault) => ({ ...fault, field: fault.field.replace(/^input\./, '') }));
}
