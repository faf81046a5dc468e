import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { packageRoot } from '../../../cypher/package-root.ts';
import { measures } from '../../../server/ingest/digest/score/score.ts';
import { scoredDigests } from '../../../server/ingest/digest/score/scored-digests.ts';
import { shippedLexicon } from './reading.ts';

const scored = scoredDigests(shippedLexicon);

describe.each(scored)('of $name, the importer', ({ score }) => {
  it.each(['quotes', 'speakers', 'counts', 'narratives', 'sections'] as const)(
    'finds all %s and no others',
    (measure) => {
      const { right, proposed, expected } = score[measure];
      expect({ right, proposed }).toEqual({ right: expected, proposed: expected });
    },
  );

  it('names the right source of at least 90 % of the answers that it finds', () => {
    const { right, proposed } = score['counter-evidence sources'];
    expect(right / proposed).toBeGreaterThanOrEqual(0.9);
  });
});

test('the figures on the shipped digest are those that the documentation states', () => {
  const figures = measures.map((measure) => Object.values(scored[0]?.score[measure] ?? {}));
  expect(figures).toEqual([
    [18, 18, 18],
    [18, 18, 18],
    [9, 9, 9],
    [3, 3, 3],
    [4, 4, 4],
    [28, 35, 32],
    [28, 28, 32],
  ]);
});

test('only what scores knows the answers', () => {
  const folder = join(packageRoot, 'server', 'ingest', 'digest');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('score'),
  );
  expect(files.length).toBeGreaterThan(20);
  const knowing = files.filter((file) =>
    /seed\/|extraction\.json|\/score\//.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(knowing).toEqual([]);
});
