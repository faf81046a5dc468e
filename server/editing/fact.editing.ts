import { z } from 'zod';
import { FACT_ENDS, type FactType } from '../ingest/model.ts';
import { type FactName, factName, loggedFact } from '../writing/fact-state.ts';
import { badInput, fault, nodeId, text, writeShape } from '../writing/input-shape.ts';
import type { Mutation } from '../writing/mutate.ts';
import { editingRefusal } from './editing-refusals.ts';
import { correctedValues, factValues } from './fact-rules.ts';
import { assertFact, checkFacts, refuseBothSides, refuseKnownFact, type Writing, writeFacts } from './hand-facts.ts';
import { factAt, refuseLeftAlone, setFact, withdrawnState } from './set-fact.ts';
import { findSource, newShape, sourceShape } from './source.ts';

const factShape = {
  type: z.enum(Object.keys(FACT_ENDS) as [FactType, ...FactType[]]),
  from: nodeId,
  to: nodeId,
  kind: z
    .string()
    .refine((kind) => /^[a-z][a-zA-Z]{1,60}$/.test(kind), fault(editingRefusal('KIND_IN_CAMEL_CASE')))
    .nullish(),
};
const values = z.preprocess(
  (given) =>
    given && typeof given === 'object'
      ? Object.fromEntries(
          Object.entries(given).map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
        )
      : given,
  z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).nullish(),
);
const known = { ...writeShape, ...factShape, expectedVersion: z.number().int().min(1) };
const decided = z.strictObject({ ...known, note: text(2_000) });

function checkKind({ type, kind }: FactName): void {
  if ((type === 'RELATED_TO') === (kind != null)) return;
  throw badInput('kind', kind, editingRefusal(type === 'RELATED_TO' ? 'KIND_NEEDED' : 'KIND_NOT_NEEDED'));
}

const newFact = z.strictObject({ ...newShape, ...factShape, values });

/** Joins two nodes by a fact that is not there yet. */
export const relating: Mutation<z.infer<typeof newFact>> = {
  kind: 'relate',
  shape: newFact,
  async work(tx, { type, from, to, kind = null, marking, ...input }, stamp) {
    const fact = {
      type,
      from,
      to,
      kind,
      values: factValues(type, input.values ?? {}),
      fields: { from: 'from', to: 'to' },
    };
    checkKind(fact);
    const writing: Writing = { tx, stamp, marking, source: await findSource(tx, input.source, marking) };
    const endsMarking = await checkFacts(tx, [fact], new Map());
    await refuseKnownFact(tx, fact);
    const inForce = await writeFacts(writing, [fact]);
    const status = type === 'POSSIBLY_SAME_AS' ? 'open' : 'accepted';
    return {
      ...{ target: factName(fact), about: [from, to], fact: { type, kind: kind ?? '' }, version: 1 },
      ...{ before: null, after: { ...fact.values, ...(kind !== null && { kind }), marking, status, inForce } },
      marking: Math.max(marking, endsMarking),
    };
  },
};

const factCorrection = z.strictObject({ ...known, values, marking: newShape.marking, source: sourceShape });

/** Gives a fact other values with another source; the assertions before it are superseded. */
export const correctingFact: Mutation<z.infer<typeof factCorrection>> = {
  kind: 'correctFact',
  shape: factCorrection,
  async work(tx, { type, from, to, kind = null, expectedVersion, marking, ...input }, stamp) {
    const fact = { type, from, to, kind };
    checkKind(fact);
    const now = await factAt(tx, fact, expectedVersion);
    if (now.marking > 4) throw badInput('to', to, editingRefusal('RESTORE_FACT_FIRST', factName(fact)));
    const before = await loggedFact(tx, now);
    const values = input.values ? correctedValues(type, before, input.values) : before;
    const source = await findSource(tx, input.source, marking);
    const assertion = await assertFact({ tx, stamp, marking, source }, fact);
    const earlier = before.inForce as string[];
    await tx.run('supersedeAssertions', { id: assertion, earlier, marking });
    const after = { ...values, marking, inForce: [assertion] };
    const current = { ...now, properties: { ...now.properties, assertions: [...earlier, assertion] } };
    const effect = await setFact(tx, fact, current, after, 'superseded');
    await refuseBothSides(tx, [fact]);
    return { ...effect, before };
  },
};

/** Hides a fact from everybody. */
export const withdrawing: Mutation<z.infer<typeof decided>> = {
  kind: 'withdraw',
  shape: decided,
  async work(tx, { type, from, to, kind = null, expectedVersion }) {
    const fact = { type, from, to, kind };
    const now = await factAt(tx, fact, expectedVersion);
    if (now.marking > 4) throw badInput('to', to, editingRefusal('FACT_WITHDRAWN_ALREADY', factName(fact)));
    const effect = await setFact(tx, fact, now, withdrawnState(fact, await loggedFact(tx, now)), 'rejected');
    await refuseLeftAlone(tx, [from, to]);
    return effect;
  },
};

/** Shows a withdrawn fact again, as it was. */
export const restoring: Mutation<z.infer<typeof decided>> = {
  kind: 'restore',
  shape: decided,
  async work(tx, { type, from, to, kind = null, expectedVersion }) {
    const fact = { type, from, to, kind };
    const now = await factAt(tx, fact, expectedVersion);
    if (now.marking < 5) throw badInput('to', to, editingRefusal('FACT_NOT_WITHDRAWN', factName(fact)));
    const [row] = await tx.read('lastWithdrawal', { target: factName(fact), clearance: 4 });
    const json = (row?.change as { before?: string } | undefined)?.before;
    if (!json) throw badInput('to', to, editingRefusal('FACT_WITHDRAWN_WITH_OTHER', factName(fact)));
    const effect = await setFact(tx, fact, now, JSON.parse(json), 'rejected');
    await refuseBothSides(tx, [fact]);
    return effect;
  },
};
