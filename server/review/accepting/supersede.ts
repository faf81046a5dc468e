import type { Transaction } from '../../../cypher/database.ts';
import { HIGHEST_CLEARANCE } from '../../access/marking.ts';
import { ProposalChange } from '../proposal.enums.ts';
import type { ReviewState } from '../steps/review-state.ts';
import type { StepChange } from '../steps/review-step.ts';
import type { StoredProposal } from '../stored-proposal.ts';
import type { Acceptance } from './acceptance.ts';

/** An assertion of the edition before. */
interface OldAssertion {
  id: string;
  predicate: string;
  subject: string;
  object: string;
  status: string;
}

/**
 * Supersedes what was accepted of the edition before by what is accepted of this one. Nothing is overwritten: the old
 * assertions stay. A fact that no other assertion supports is hidden, and so is what nobody says, expresses or gives then.
 */
export async function replaceEarlier(
  tx: Transaction,
  { earlier, marking }: ReviewState,
  into: Acceptance,
  accepted: StoredProposal[],
): Promise<Pick<StepChange, 'superseded' | 'touched' | 'hidden'>> {
  const superseded: StepChange['superseded'] = [];
  const pairs: { id: string; by: string; marking: number }[] = [];
  for (const proposal of accepted) {
    const twin = proposal.earlier ? earlier.get(proposal.earlier) : undefined;
    if (!twin || twin.assertions.length === 0) continue;
    const old = (await tx.read('assertionsNow', {
      ids: twin.assertions,
      clearance: HIGHEST_CLEARANCE,
    })) as unknown as OldAssertion[];
    const fresh = (into.assertions.get(proposal.id) ?? []).flatMap((id) => into.rows.assertions.get(id) ?? []);
    for (const assertion of old.filter(({ status }) => status === 'accepted' || status === 'proposed')) {
      const { id, predicate, subject, object, status } = assertion;
      // whether two are one is a question about them, not about an edition
      if (predicate === 'POSSIBLY_SAME_AS') continue;
      const alike = fresh.filter((one) => one.predicate === predicate);
      const successor =
        alike.find((one) => one.subject === subject && one.object === object) ??
        alike.find((one) => one.subject === subject || one.object === object) ??
        alike[0];
      // what this edition says nothing of, though it was changed, is not withdrawn by it
      if (!successor && proposal.change !== ProposalChange.GONE && proposal.change !== ProposalChange.CHANGED) continue;
      superseded.push({ id, status });
      if (successor) pairs.push({ id, by: successor.id, marking });
    }
  }
  if (superseded.length === 0) return { superseded, touched: [] };
  const ids = superseded.map(({ id }) => id);
  const facts = await tx.read('factsOfAssertions', { ids, clearance: HIGHEST_CLEARANCE + 1 });
  const touched = facts.map(({ type, from, to, kind, properties }) => ({
    ...{ type: String(type), from: String(from), to: String(to), kind: String(kind) },
    properties: properties as Record<string, unknown>,
  }));
  await tx.run('reviewAssertionStatus', { rows: superseded.map(({ id }) => ({ id, status: 'superseded' })) });
  if (pairs.length > 0) await tx.run('joinSupersedes', { rows: pairs });
  await tx.run('settleFacts', { ids });
  const hidden = await hideBare(tx, touched);
  return { superseded, touched, hidden };
}

/** The facts that give a statement, a claim and counter-evidence their meaning. */
const MEANT_BY = new Set(['SAID', 'CARRIED', 'EXPRESSES', 'GAVE']);

/** Hides statements before the claims in them: a claim that only hidden statements express is nobody's. */
async function hideBare(tx: Transaction, touched: StepChange['touched']): Promise<NonNullable<StepChange['hidden']>> {
  const ids = [
    ...new Set(
      touched.flatMap(({ type, from, to }) => (type === 'EXPRESSES' ? [from, to] : MEANT_BY.has(type) ? [to] : [])),
    ),
  ];
  const hidden: NonNullable<StepChange['hidden']> = [];
  for (const kind of ['statement', 'claim', 'counter']) {
    const some = ids.filter((id) => id.startsWith(`${kind}:`));
    if (some.length === 0) continue;
    const bare = await tx.read('bareNodes', { ids: some, clearance: HIGHEST_CLEARANCE });
    if (bare.length === 0) continue;
    const was = bare.map(({ id, marking, version }) => {
      return { id: String(id), marking: Number(marking), version: version == null ? null : Number(version) };
    });
    await tx.run('markNodes', {
      rows: was.map(({ id, version }) => ({ id, marking: HIGHEST_CLEARANCE + 1, version: (version ?? 1) + 1 })),
    });
    hidden.push(...was);
  }
  return hidden;
}
