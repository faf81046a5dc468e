import { expect, it } from 'vitest';
import type { PictureAnswer } from '../../picture/answer.ts';
import { sourcesOf } from '../../picture/caption.ts';
import { citationsOf } from '../../picture/files/paper.ts';
import { english } from '../../picture/words/english.ts';

it('A briefing quotes a post with its day and the row of the archive that holds it, and names the archive as a source', () => {
  const post = {
    ...{ id: 'statement:telegram:1', text: 'КНДР снова', mode: 'direct', publishedAt: '2024-11-03T10:00:00Z' },
    ...{ speakers: [], channels: [{ displayName: 'Рыбарь' }], source: null },
    archive: { file: 'posts.csv.gz', fileSha256: 'ab12', row: 1_204 },
  };
  const edge = { id: 'e', kind: 'AMPLIFIES', source: 'channel', target: 'narrative', weight: 1 };
  const answer = { edges: [{ ...edge, statements: [post], counterEvidence: [] }] } as unknown as PictureAnswer;
  expect(citationsOf(answer, english)).toEqual([
    {
      ...{ id: post.id, who: expect.stringContaining('Рыбарь'), words: 'КНДР снова', answers: false },
      place: expect.stringMatching(/^3 November 2024, row 1,204 of .?posts\.csv\.gz.?$/),
    },
  ]);
  expect(sourcesOf(answer)).toEqual([{ id: 'ab12', title: 'posts.csv.gz', published: null, sha256: 'ab12' }]);
});
