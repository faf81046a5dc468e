import type { Database, Transaction } from '../../../cypher/database.ts';
import { HIGHEST_CLEARANCE } from '../../access/marking.ts';
import { writeRows } from '../../ingest/write.ts';
import { ProposalChange, ProposalKind, ProposalStatus } from '../proposal.enums.ts';
import { decidedOn, type ReviewState } from '../steps/review-state.ts';
import { type StepWork, type ToDo, takeStep } from '../steps/review-step.ts';
import type { StoredProposal } from '../stored-proposal.ts';
import { nameOf } from '../undo/take-back.ts';
import { Acceptance, type Outcome } from './acceptance.ts';
import { acceptedBefore } from './accepted-before.ts';
import { acceptClaim } from './claims.ts';
import { acceptCounterEvidence } from './counter-evidence.ts';
import { Deciding, type Decision } from './deciding.ts';
import { acceptNarrative } from './narratives.ts';
import { acceptSection } from './sections.ts';
import { acceptStatement } from './statements.ts';
import { replaceEarlier } from './supersede.ts';
import { acceptCountry, acceptEvent, acceptMaker, acceptMention, acceptNote } from './world.ts';

/** How a proposal of each kind is accepted; in this order, so that what others need comes first. */
const ACCEPT: Record<ProposalKind, (proposal: StoredProposal, deciding: Deciding) => Outcome | Promise<Outcome>> = {
  [ProposalKind.TITLE]: () => null,
  [ProposalKind.AUTHOR]: acceptMaker('AUTHORED'),
  [ProposalKind.PUBLISHER]: acceptMaker('PUBLISHED'),
  [ProposalKind.SECTION]: acceptSection,
  [ProposalKind.NARRATIVE]: acceptNarrative,
  [ProposalKind.COUNTRY]: acceptCountry,
  [ProposalKind.EVENT]: acceptEvent,
  [ProposalKind.QUOTE]: acceptStatement,
  [ProposalKind.INDIRECT_SPEECH]: acceptStatement,
  [ProposalKind.CLAIM]: acceptClaim,
  [ProposalKind.COUNTER_EVIDENCE]: acceptCounterEvidence,
  [ProposalKind.MENTION]: acceptMention,
  [ProposalKind.NOTE]: acceptNote,
};
const ORDER = Object.keys(ACCEPT);

/** What accepting is asked for. */
export interface AcceptWish {
  idempotencyKey: string;
  note?: string | null;
  import: string;
  proposals: Decision[];
}

/** Accepts proposals of one import: those for which nothing stays to do become facts, with their assertions. Gives the step's id. */
export function acceptProposals(database: Database, by: string, input: AcceptWish): Promise<string> {
  return takeStep(database, by, {
    kind: 'acceptProposals',
    action: 'accept',
    run: input.import,
    input,
    work: (tx, state, stamp) => accept(tx, state, stamp, input.proposals),
  });
}

/**
 * Accepts what was decided on, and of a corrected edition what was accepted of the one before and is the same: of that, too,
 * what had to wait for another proposal.
 */
export async function accept(
  tx: Transaction,
  read: ReviewState,
  { by, at }: { by: string; at: string },
  asked: Decision[],
): Promise<StepWork> {
  const kept = await acceptedBefore(tx, read, new Set(asked.map(({ proposal }) => proposal)));
  const state = {
    ...read,
    proposals: new Map([...read.proposals, ...kept.map(({ proposal }) => [proposal.id, proposal] as const)]),
  };
  const decisions = [...asked, ...kept.map(({ decision }) => decision)];
  const wanted = decidedOn(state, decisions);
  const into = new Acceptance(state, by, at);
  const deciding = new Deciding(tx, state, into, new Map(decisions.map((one) => [one.proposal, one])));
  const todo: ToDo[] = [];
  const accepted: StoredProposal[] = [];
  const sorted = wanted.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.ordinal - b.ordinal);
  for (const proposal of sorted) {
    // a section may have been accepted along with what stands in it
    if (proposal.status === ProposalStatus.ACCEPTED || deciding.accepted.has(proposal.id)) continue;
    const decision = deciding.decisions.get(proposal.id);
    into.begin(proposal, isByHand(decision));
    const isGone = proposal.change === ProposalChange.GONE;
    const outcome = isGone ? null : await ACCEPT[proposal.kind](proposal, deciding);
    if (outcome) {
      into.forget();
      if (!kept.some(({ proposal: { id } }) => id === proposal.id)) todo.push({ proposal: proposal.id, ...outcome });
      continue;
    }
    into.keep();
    deciding.accepted.add(proposal.id);
    accepted.push(proposal, ...acceptAlong(deciding));
  }
  const change = await writeAccepted(tx, state, into, accepted);
  const revised = accepted.map((proposal) => ({
    ...proposal,
    status: ProposalStatus.ACCEPTED,
    version: proposal.version + 1,
    ...{ because: null, becauseCode: null, becauseWords: null },
    decidedBy: by,
    decidedAt: at,
    made: into.made.get(proposal.id) ?? [],
    assertions: into.assertions.get(proposal.id) ?? [],
    decided: into.decided.get(proposal.id) ?? {},
  }));
  return { revised, change: { ...change, todo } };
}

/** Records the sections that are accepted along with what stands in them, and gives them. */
function acceptAlong(deciding: Deciding): StoredProposal[] {
  const along = deciding.takeAlong();
  for (const section of along) {
    deciding.into.begin(section, false);
    acceptSection(section, deciding);
    deciding.into.keep();
  }
  return along;
}

function isByHand(decision: Decision | undefined): boolean {
  const { byHand, names, claim, claims, existing } = decision ?? {};
  return byHand ?? Boolean(names?.length || claim || claims || existing);
}

/** Writes what was accepted, and keeps what undoing needs: which nodes are new, and relationships as they were. */
async function writeAccepted(tx: Transaction, state: ReviewState, into: Acceptance, accepted: StoredProposal[]) {
  const { rows, analyst, by } = into;
  rows.node('analysts', { id: analyst, name: by, marking: state.marking });
  const clearance = HIGHEST_CLEARANCE + 1;
  const known = await tx.read('knownIds', { ids: into.nodeIds(), clearance });
  into.dropKnown(new Set(known.map(({ id }) => String(id))));
  const made = rows.assertions.size === 0 ? [] : into.nodeIds();
  if (rows.assertions.size === 0) rows.nodes.analysts.clear();
  const facts = [...rows.facts.values()].map(({ type, from, to, properties }) => {
    return { type, from, to, kind: type === 'RELATED_TO' ? String(properties.kind) : '' };
  });
  const touched = (await tx.read('factsAsTheyAre', { rows: facts, clearance })).map(
    ({ type, from, to, kind, properties }) => ({
      ...{ type: String(type), from: String(from), to: String(to), kind: String(kind) },
      properties: properties as Record<string, unknown>,
    }),
  );
  // another proposal of the same words may have made one: of two quotations below one line, the count
  const there = await tx.read('assertionsNow', { ids: [...rows.assertions.keys()], clearance });
  const assertions = new Set(rows.assertions.keys());
  for (const { id } of there) assertions.delete(String(id));
  await writeRows(tx, rows);
  const replaced = await replaceEarlier(tx, state, into, accepted);
  // those that this batch wrote too are kept as they were before it did
  const wrote = new Set(facts.map(nameOf));
  touched.push(...replaced.touched.filter((fact) => !wrote.has(nameOf(fact))));
  const { superseded, hidden } = replaced;
  return { made, assertions: [...assertions], facts, touched, superseded, hidden };
}
