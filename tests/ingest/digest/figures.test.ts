import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { packageRoot } from '../../../cypher/package-root.ts';
import { printedScore } from '../../../server/cli/printed-score.ts';
import { measures, score, total } from '../../../server/ingest/digest/score/score.ts';
import { scoredDigests } from '../../../server/ingest/digest/score/scored-digests.ts';
import { styleKey } from '../../../server/ingest/digest/score/style-key.ts';
import { ofKind, passageOf, proposalsOf, shippedLexicon } from './reading.ts';

const scored = scoredDigests(shippedLexicon);

test('the figures on the shipped digest are those that the documentation states', () => {
  expect(measures.map((measure) => Object.values(scored[0]?.score[measure] ?? {}))).toEqual([
    [18, 18, 18],
    [18, 18, 18],
    [9, 9, 9],
    [3, 3, 3],
    [4, 4, 4],
    [29, 35, 32],
    [29, 29, 32],
  ]);
});

describe('of all digests with known answers', () => {
  const known = scored.filter(({ heldOut }) => !heldOut);
  const all = total(known.map(({ score: one }) => one));

  it('twenty-seven in other styles are scored beside the shipped one, and three that were held out', () => {
    expect([known.length, scored.length]).toEqual([28, 31]);
  });

  it.each(['narratives', 'sections'] as const)('all %s are found, and no others', (measure) => {
    const { right, proposed, expected } = all[measure];
    expect({ right, proposed }).toEqual({ right: expected, proposed: expected });
  });

  it('no quotation or count is invented or given to another speaker, and one of 146 quotations and two of 83 counts are missed', () => {
    expect(all.quotes).toEqual({ right: 145, proposed: 145, expected: 146 });
    expect(all.speakers).toEqual({ right: 145, proposed: 145, expected: 146 });
    expect(all.counts).toEqual({ right: 81, proposed: 81, expected: 83 });
  });

  it('the source of at least 90 % of the answers is found, in the shipped digest and in all', () => {
    for (const score of [scored[0]?.score, all]) {
      const { right, expected } = score?.['counter-evidence sources'] ?? { right: 0, expected: 1 };
      expect(right / expected).toBeGreaterThanOrEqual(0.9);
    }
  });
});

test('the table in the documentation is what the command prints', () => {
  const documentation = readFileSync(join(packageRoot, 'docs', 'importer.md'), 'utf8');
  expect(documentation).toContain(printedScore(scored));
});

test('only what scores knows the answers', () => {
  const folder = join(packageRoot, 'server', 'ingest', 'digest');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('score'),
  );
  expect(files.length).toBeGreaterThan(20);
  const answers = /seed\/|extraction\.json|\/score\//;
  expect(files.filter((file) => answers.test(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
});

describe('a score', () => {
  const text =
    'A Digest of Propaganda\n\nFake: Bridges fall.\n\nAda Marlow, 5,000 followers:\n\n“They fall.”\n\nFact: They all stand firmly.';
  const key = (change: object) =>
    styleKey(
      JSON.stringify({
        sections: ['Fake: Bridges'],
        narratives: [],
        quotes: [{ words: '“They fall.”', speaker: ['Ada Marlow'], followers: 5000 }],
        counterEvidence: [{ words: 'They all stand firmly.', source: null }],
        ...change,
      }),
      passageOf(text).source,
    );

  it('is full where all is right', () => {
    const full = { right: 1, proposed: 1, expected: 1 };
    const { narratives, ...figures } = score(proposalsOf(text), key({}));
    expect(Object.values(figures)).toEqual(Array(6).fill(full));
    expect(narratives).toEqual({ right: 0, proposed: 0, expected: 0 });
  });

  it('counts a wrong speaker, a wrong count, a wrong source and words cut short', () => {
    const proposals = proposalsOf(text);
    const other = [{ words: '“They fall.”', speaker: ['Ole Berg'], followers: 500 }];
    expect(score(proposals, key({ quotes: other }))).toMatchObject({
      quotes: { right: 1 },
      speakers: { right: 0, proposed: 1, expected: 1 },
      counts: { right: 0, proposed: 1, expected: 1 },
    });
    const source = [{ words: 'They all stand firmly.', source: ['Ole Berg'] }];
    expect(score(proposals, key({ counterEvidence: source }))['counter-evidence sources'].right).toBe(0);
    const short = [{ words: '“They fall', speaker: ['Ada Marlow'], followers: 5000 }];
    expect(score(proposals, key({ quotes: short })).quotes.right).toBe(0);
  });

  it('refuses answers whose words the text does not have', () => {
    expect(() => key({ narratives: ['Not there'] })).toThrow('The text of the answer key has no “Not there”.');
  });
});

test('a quotation that nobody is named for is never an answer', () => {
  const proposals = proposalsOf(
    'A Digest of Propaganda\n\nFake: Bridges fall.\n\nFact: They stand.\n\nA reader, it seems — “my cat saw every bridge of the land fall.”',
  );
  expect(ofKind(proposals, 'counterEvidence').map(({ words }) => words)).toEqual(['They stand.']);
});
