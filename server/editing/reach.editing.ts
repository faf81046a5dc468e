import { z } from 'zod';
import { GraphRows } from '../ingest/graph-rows.ts';
import { hashId } from '../ingest/hashes.ts';
import { writeRows } from '../ingest/write.ts';
import { day, nodeId } from '../writing/input-shape.ts';
import type { Mutation } from '../writing/mutate.ts';
import { checkFacts, type NewFact, type Writing, writeFacts } from './hand-facts.ts';
import { findSource, newShape } from './source.ts';

/** A count of followers. */
export const followers = z.number().int().min(0);

/** Adds a count of followers with the fact that the channel had it; gives the observation's id. */
export async function observe(writing: Writing, channel: string, count: number, asOf: string | null): Promise<string> {
  const { tx, stamp, source, marking } = writing;
  const documentId = source.printed?.document ?? null;
  const id = `reach:${hashId(channel, documentId, count, asOf, stamp.change)}`;
  const rows = new GraphRows();
  rows.node('reachObservations', { id, count, asOf, precision: asOf ? 'day' : 'unknown', documentId, marking });
  await writeRows(tx, rows);
  const fields = { from: 'channel', to: 'followers' };
  await writeFacts(writing, [{ type: 'HAD_REACH', from: channel, to: id, fields }]);
  return id;
}

const observation = z.strictObject({ ...newShape, channel: nodeId, followers, asOf: day });

/** Says how many followers a channel had. */
export const observing: Mutation<z.infer<typeof observation>> = {
  kind: 'observeReach',
  shape: observation,
  async work(tx, { channel, followers: count, asOf = null, marking, source }, stamp) {
    const writing = { tx, stamp, marking, source: await findSource(tx, source, marking) };
    const coming = `reach:${stamp.change}`;
    const fields = { from: 'channel', to: 'followers' };
    const fact: NewFact = { type: 'HAD_REACH', from: channel, to: coming, fields };
    const endsMarking = await checkFacts(tx, [fact], new Map([[coming, ['ReachObservation']]]));
    const target = await observe(writing, channel, count, asOf);
    return {
      ...{ target, about: [target, channel], before: null, version: 1 },
      after: { channel, followers: count, asOf, marking },
      marking: Math.max(marking, endsMarking),
    };
  },
};
