import type { Transaction } from '../../cypher/database.ts';
import { markingName } from '../access/marking.ts';
import { type FactRow, GraphRows } from '../ingest/graph-rows.ts';
import { hashId } from '../ingest/hashes.ts';
import type { FactType } from '../ingest/model.ts';
import { writeRows } from '../ingest/write.ts';
import { type FactName, factName, readFact } from '../writing/fact-state.ts';
import { badInput } from '../writing/input-shape.ts';
import { readNodes } from '../writing/node-state.ts';
import type { Stamp } from '../writing/write.ts';
import { editingRefusal } from './editing-refusals.ts';
import { checkEnds } from './fact-rules.ts';
import { analystId } from './ids.ts';
import type { Source } from './source.ts';

/** A fact about to be written, and the field of the input that names its far end. */
export interface NewFact extends FactName {
  values?: FactRow['properties'];
  /** The field of the input for each end, for messages. */
  fields: { from: string; to: string };
}

/** What facts of one write share. */
export interface Writing {
  tx: Transaction;
  stamp: Stamp;
  source: Source;
  marking: number;
}

/** Types of fact by which somebody becomes an amplifier or gives counter-evidence. */
const SIDES: readonly FactType[] = ['SAID', 'CARRIED', 'OPERATES', 'EXPRESSES', 'GAVE'];

/** Labels of nodes that are written in the same transaction and not there yet, by their ids. */
export type Coming = ReadonlyMap<string, readonly string[]>;

/**
 * Checks the ends of facts, and gives the highest marking of any.
 * @throws a GraphQLError BAD_USER_INPUT for an end that is not there, is withdrawn, or may not be one
 */
export async function checkFacts(tx: Transaction, facts: readonly NewFact[], coming: Coming): Promise<number> {
  const nodes = await readNodes(
    tx,
    facts.flatMap(({ from, to }) => [from, to]),
  );
  let marking = 0;
  const end = (id: string, field: string) => {
    const labels = coming.get(id);
    if (labels) return { id, labels, field };
    const node = nodes.get(id);
    if (!node) throw badInput(field, id, editingRefusal('NOTHING_WITH_ID'));
    if (node.marking > 4) throw badInput(field, id, editingRefusal('END_WITHDRAWN'));
    marking = Math.max(marking, node.marking);
    return { id, labels: node.labels, field };
  };
  for (const { type, from, to, fields } of facts) checkEnds(type, end(from, fields.from), end(to, fields.to));
  return marking;
}

/** Writes facts that nobody has stated yet, each with an assertion of its own; gives the ids of the assertions, in order. */
export async function writeFacts(
  { tx, stamp, source, marking }: Writing,
  facts: readonly NewFact[],
): Promise<string[]> {
  const rows = new GraphRows();
  for (const { type, from, to, kind, values = {} } of facts) {
    const status = type === 'POSSIBLY_SAME_AS' ? 'open' : 'accepted';
    const properties = type === 'RELATED_TO' ? { ...values, kind: kind ?? '' } : values;
    rows.facts.set(factName({ from, type, to, kind }), { type, from, to, marking, status, properties });
  }
  await writeRows(tx, rows);
  const assertions: string[] = [];
  for (const fact of facts) assertions.push(await assertFact({ tx, stamp, source, marking }, fact));
  await refuseBothSides(tx, facts);
  return assertions;
}

/** Adds an assertion to a fact that is there. */
export async function assertFact({ tx, stamp, source, marking }: Writing, fact: FactName): Promise<string> {
  const { from, type, to, kind } = fact;
  const { printed, reason, sourceReliability } = source;
  const id = `assertion:${hashId(from, type, kind ?? '', to, stamp.change)}`;
  const words = { document: null, start: null, end: null, excerpt: null, ...printed };
  await tx.run('addAssertion', {
    ...{ id, predicate: type === 'RELATED_TO' && kind ? kind : type, subject: from, object: to, marking },
    ...{ document: words.document, start: words.start, end: words.end, excerpt: words.excerpt, note: reason },
    ...{ sourceReliability, at: stamp.at, change: stamp.change, analyst: analystId(stamp.by), analystName: stamp.by },
  });
  const support = { assertion: id, type, kind: kind ?? '', marking, status: 'accepted' };
  const [row] = await tx.run('ingestSupport', { rows: [support] });
  if (row?.joined !== 1) throw new Error(`${factName(fact)} is not there to be supported.`);
  return id;
}

/** Nobody may amplify a claim and give counter-evidence: an expert is never shown as an amplifier. */
export async function refuseBothSides(tx: Transaction, facts: readonly FactName[]): Promise<void> {
  if (!facts.some(({ type }) => SIDES.includes(type))) return;
  const [both] = await tx.read('amplifiersWhoAnswer', { clearance: 4 });
  if (!both) return;
  const fact = facts.map(factName).join(', ');
  throw badInput('type', fact, editingRefusal('ANSWERS_AND_AMPLIFIES', String(both.id)));
}

/** Refuses a fact that is there already, shown or withdrawn. */
export async function refuseKnownFact(tx: Transaction, fact: FactName): Promise<void> {
  const known = await readFact(tx, fact);
  if (!known) return;
  const name = factName(fact);
  const there = editingRefusal('FACT_THERE', name, markingName(known.marking));
  throw badInput('to', fact.to, known.marking > 4 ? editingRefusal('FACT_WAS_WITHDRAWN', name) : there);
}
