import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../cypher/database.ts';
import { seededGraph } from '../graph.ts';
import { digest } from '../ingest/digest.ts';

const RED = { clearance: 4 };
const id = (kind: string, local: string) => `${kind}:russia-north-korea-pact:${local}`;
let database: Database;

beforeAll(async () => {
  database = await seededGraph();
});

describe('the digest in the graph', () => {
  it('reaches 1,256,900 followers over 8 distinct channels, 941,900, 231,000 and 293,000 in its narratives', async () => {
    const rows = await database.read('reachFigures', RED);
    expect(rows.map(({ narrative, channels, reach }) => ({ narrative, channels, reach }))).toEqual([
      { narrative: null, channels: 8, reach: 1_256_900 },
      { narrative: id('narrative', 'N1'), channels: 5, reach: 941_900 },
      { narrative: id('narrative', 'N2'), channels: 2, reach: 231_000 },
      { narrative: id('narrative', 'N3'), channels: 2, reach: 293_000 },
    ]);
  });

  it('has 53.8 % of its reach in two channels', async () => {
    const [all] = await database.read('reachFigures', RED);
    const { counts, reach } = all as { counts: number[]; reach: number };
    expect(((counts[0] ?? 0) + (counts[1] ?? 0)) / reach).toBeCloseTo(0.538, 3);
  });

  it('rebuts 27 of 45 claims, 44.9 % by reach, and leaves those of Pool N3 the widest', async () => {
    const [figures] = await database.read('coverageFigures', RED);
    expect(figures).toMatchObject({
      claims: 45,
      rebutted: 27,
      widest: 342_000,
      widestUnrebutted: [id('claim', 'C04'), id('claim', 'C05')],
    });
    expect(Number(figures?.rebuttedReach) / Number(figures?.reach)).toBeCloseTo(0.449, 3);
  });

  it('has two speakers who bridge narratives', async () => {
    expect(await database.read('bridgeFigures', RED)).toEqual([
      { name: 'Armen Gasparyan', narratives: 3 },
      { name: 'Andrei Klintsevich', narratives: 2 },
    ]);
  });

  it('does not know the reach of exactly four speakers', async () => {
    const rows = await database.read('unknownReachFigures', RED);
    expect(rows.map((row) => row.name)).toEqual([
      'Alexei Maslov',
      'Andrei Klintsevich',
      'Dmitry Puchkov',
      'Vladimir Putin',
    ]);
  });

  it('keeps 50 rebuttals, 6 exposed motives and 2 corroborations apart', async () => {
    expect(await database.read('answerFigures', RED)).toEqual([
      { answer: 'CORROBORATES', kind: 'rebuttal', answers: 2 },
      { answer: 'EXPOSES_MOTIVE_OF', kind: 'motiveExposed', answers: 6 },
      { answer: 'REBUTS', kind: 'rebuttal', answers: 50 },
    ]);
  });

  it('has no expert and no author among the amplifiers', async () => {
    expect(await database.read('amplifiersWhoAnswer', RED)).toEqual([]);
  });

  it('has an assertion for each of the 441 relations and 169 mentions, under the extraction’s own words', async () => {
    const { extraction } = digest();
    const stated: Record<string, number> = { MENTIONS: extraction.mentions.length };
    for (const { type } of extraction.relations) stated[type] = (stated[type] ?? 0) + 1;
    // the three narratives are part of the one above them: the extraction says so outside its relations
    stated.PART_OF = (stated.PART_OF ?? 0) + 3;
    const rows = await database.read('predicateFigures', RED);
    const counted = rows
      .filter((row) => row.method === 'analyst' && String(row.predicate) in stated)
      .map((row) => [row.predicate, row.assertions]);
    expect(Object.fromEntries(counted)).toEqual(stated);
    expect(Object.values(stated).reduce((sum, n) => sum + n, 0)).toBe(441 + 169 + 3);
  });

  it('shows nothing to who has no clearance at all', async () => {
    const none = { clearance: -1 };
    expect(await database.read('reachFigures', none)).toEqual([]);
    expect(await database.read('coverageFigures', none)).toMatchObject([{ claims: 0, rebutted: 0, reach: 0 }]);
    expect(await database.read('answerFigures', none)).toEqual([]);
    expect(await database.read('predicateFigures', none)).toEqual([]);
  });
});
