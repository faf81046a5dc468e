/** Ids of the digest that the tests of editing write beside. */
export const DOCUMENT = 'document:russia-north-korea-pact';
export const N1 = 'narrative:russia-north-korea-pact:N1';
export const claimId = (id: string) => `claim:russia-north-korea-pact:${id}`;
export const statementId = (id: string) => `statement:russia-north-korea-pact:${id}`;

let keys = 0;

/** An input with a key of its own. */
export function input(fields: Record<string, unknown>): { input: Record<string, unknown> } {
  return { input: { idempotencyKey: `test-editing-${++keys}-${process.pid}`, ...fields } };
}

/** A source in the digest. */
export function printed(excerpt: string, start?: number) {
  return { document: DOCUMENT, excerpt, ...(start !== undefined && { start }) };
}

/** What each mutation takes: the name of its input type. */
const INPUTS: Readonly<Record<string, string>> = {
  withdrawNode: 'NodeDecisionInput',
  restoreNode: 'NodeDecisionInput',
};

/** The text of a mutation that tells what it wrote. */
export function mutation(name: string): string {
  const type = INPUTS[name] ?? `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) {
    id version replayed node { __typename id } change { id kind version marking fields { name before after } }
  } }`;
}

/** What a mutation answers, as far as the tests look at it. */
export interface Written {
  id: string;
  version: number;
  node: { __typename: string; id: string } | null;
  change: { id: string; kind: string; marking: string; fields: { name: string; before: string; after: string }[] };
}

/** Everybody may see it, and no document prints it. */
export const reasoned = { marking: 'CLEAR', source: { reason: 'Said so on air, recording kept.' } };
/** A claim that Q01 makes. */
export const newClaim = (more: Record<string, unknown> = {}) => ({
  ...{ text: 'The pact is only a declaration.', kind: 'EXPLICIT', statements: [statementId('Q01')], narratives: [N1] },
  ...{ marking: 'CLEAR', source: printed('Olesya Loseva, 31,900 followers') },
  ...more,
});
