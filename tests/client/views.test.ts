import { describe, expect, it } from 'vitest';
import type { SelectionEdge } from '../../client/api/selection.ts';
import { csvOf } from '../../client/csv/csv.ts';
import { daysOf, firstDay, lastDay, stepOf } from '../../client/filters/days.ts';
import { bandsOf, leftIn } from '../../client/filters/reach-steps.ts';
import { matrixOf } from '../../client/matrix/cells.ts';
import { ticksOf, timelineOf } from '../../client/timeline/lanes.ts';
import { small } from '../picture/small-network.ts';

const statement = (id: string, publishedAt: string | null, ...rebutted: boolean[]) => ({
  id,
  text: `words of ${id}`,
  publishedAt,
  claims: rebutted.map((each, at) => ({ id: `${id}-${at}`, rebutted: each })),
});
const said = (source: string, target: string, statements: ReturnType<typeof statement>[]): SelectionEdge => ({
  ...{ id: `AMPLIFIES ${source} ${target}`, kind: 'AMPLIFIES', source, target, statements, weight: statements.length },
});
const edges = [
  said('known', 'N1', [statement('a', '2024-06-20T10:00:00Z', true, false)]),
  said('unknown', 'N1', [statement('b', null, false), statement('c', '2024-06-18T10:00:00Z')]),
  said('unknown', 'N2', [statement('c', '2024-06-18T10:00:00Z'), statement('d', '2024-06-25T10:00:00Z', true)]),
];

describe('a CSV file', () => {
  it('runs no formula of those whose words it holds, and keeps numbers numbers', () => {
    const rows = [['=1+1', '+7', '-2', '@here', '\tx', 'she said "no"', 'plain', -5]];
    expect(csvOf(rows, false)).toBe(`"'=1+1","'+7","'-2","'@here","'\tx","she said ""no""","plain",-5\r\n`);
  });

  it('begins with a byte order mark only where it is asked for', () => {
    expect(csvOf([['наратив']], true)).toBe('\uFEFF"наратив"\r\n');
    expect(csvOf([['наратив']], false)).toBe('"наратив"\r\n');
  });
});

describe('the matrix', () => {
  it('holds the statements where an amplifier meets a narrative, and how far they are rebutted', () => {
    const { rows, columns } = matrixOf(small, edges, false);
    expect(columns.map(({ id }) => id)).toEqual(['N1', 'N2']);
    expect(
      rows.map(({ node, cells }) => [node.id, ...cells.map((cell) => cell && [cell.statements, cell.standing])]),
    ).toEqual([
      ['known', [1, 'partly'], null],
      ['unknown', [2, 'unrebutted'], [2, 'rebutted']],
    ]);
  });

  it('may put those with most statements first', () => {
    expect(matrixOf(small, edges, true).rows.map(({ node, total }) => [node.id, total])).toEqual([
      ['unknown', 4],
      ['known', 1],
    ]);
  });
});

describe('the timeline', () => {
  it('puts whoever spoke first on top, a statement once a lane, and the undated last', () => {
    const { lanes, span } = timelineOf(small, edges);
    expect(lanes.map(({ node, moments }) => [node.id, moments.map(({ id }) => id)])).toEqual([
      ['unknown', ['c', 'd', 'b']],
      ['known', ['a']],
    ]);
    expect(span && new Date(span.last).toISOString()).toBe('2024-06-25T10:00:00.000Z');
    if (span) for (const tick of ticksOf(span)) expect(tick % 86_400_000).toBe(0);
  });

  it('has no span where nothing is dated', () => {
    expect(timelineOf(small, [said('known', 'N1', [statement('b', null)])]).span).toBeNull();
  });
});

describe('the days to choose from', () => {
  const counted = (value: string, count: number) => ({ value, label: null, count });

  it('are steps of whole days from the first to the last, however many there are', () => {
    const days = daysOf([counted('', 4), counted('2024-01-01', 2), counted('2024-12-31', 1)], 100);
    if (!days) throw new Error('no days');
    expect(days.undated).toBe(4);
    expect(days.values.reduce((sum, each) => sum + each, 0)).toBe(3);
    expect(days.values.length).toBeLessThanOrEqual(100);
    expect(firstDay(days, 0)).toBe('2024-01-01');
    expect(stepOf(days, lastDay(days, 7))).toBe(7);
    expect(stepOf(days, firstDay(days, 8))).toBe(8);
  });

  it('are none where nothing is dated', () => {
    expect(daysOf([counted('', 4)])).toBeNull();
  });
});

describe('the reach to choose from', () => {
  const counts = ['', '25000', '209000', '342000'].map((value, at) => ({ value, label: null, count: at + 1 }));

  it('holds each amplifier in one step, and unknown reach in none', () => {
    expect(bandsOf(counts).reduce((sum, each) => sum + each, 0)).toBe(2 + 3 + 4);
    expect(leftIn(counts, 0, 12, false)).toBe(9);
    expect(leftIn(counts, 0, 12, true)).toBe(10);
    expect(leftIn(counts, 5, 7, false)).toBe(3);
  });
});
