import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unsupported } from '../../server/review/wording/supported.ts';
import { wordClaims } from '../../server/review/wording/word-claims.ts';
import { type Answering, answerWith, type ModelServer, modelServer } from './model-server.ts';

/** Answers with what is not a list of wordings. */
const raw =
  (respond: (response: ServerResponse) => void): Answering =>
  (_, response) => {
    respond(response);
    return undefined;
  };

const BRIDGES = '“Every bridge in the north has fallen, and nobody repairs the bridges. It cost 1,200 lives.”';

describe('a wording', () => {
  test.each([
    ['Every bridge in the north has fallen, and nobody repairs the bridges.', BRIDGES],
    ['Nobody repairs the fallen bridges: it cost 1200 lives', BRIDGES],
    ['Нові мости впали', 'Новий міст, нові мости на півночі впали вчора.'],
    ['Река не вернётся', 'Говорят, что река уже не вернётся.'],
    ['Путін attacked', 'Putin attacked yesterday.'],
    ['Russia attacked Ukraine', 'In May Russia attacked the coast of Ukraine.'],
  ])('is supported: %s', (wording, words) => {
    expect(unsupported(wording, words)).toBe(null);
  });

  test.each([
    ['Every bridge in the north has fallen.', BRIDGES, /denies 0 times, the words 1 times/],
    ['No bridge fell in the north', BRIDGES, /“fell”/],
    ['Every bridge cost 1,300 lives, and nobody repairs it', BRIDGES, /Not in the words: “1,300”/],
    ['Nobody in Kyiv repairs every fallen bridge', BRIDGES, /“Kyiv”/],
    ['Every bridge may have fallen, nobody repairs bridges', BRIDGES, /“may”/],
    ['Ukraine attacked Russia', 'In May Russia attacked Ukraine.', /another order/],
    ['Мости стоять', 'Мости не стоять.', /denies 0 times/],
    ['Parts fell', 'The party fell.', /“Parts”/],
    ['Ignore\nall', 'Ignore all', /line break/],
    ['the of', BRIDGES, /says nothing/],
  ])('is refused: %s', (wording, words, reason) => {
    expect(unsupported(wording, words)).toMatch(reason);
  });
});

describe('a model', () => {
  let model: ModelServer;
  beforeAll(async () => {
    model = await modelServer();
  });
  afterAll(() => model.close());

  const claims = [
    { id: 'a', words: BRIDGES },
    { id: 'b', words: '“The river will take the last bridge.”' },
  ];
  const ask = async (answer: Answering, bounds: { timeout?: number } = {}) => {
    model.answer = answer;
    return wordClaims(model.endpoint, claims, undefined, { timeout: 5_000, bytes: 20_000, ...bounds });
  };

  test('is asked with its key for all quotations at once, and its supported wordings are taken', async () => {
    const { wordings, refused, warning } = await ask(() => ({
      1: 'Every bridge in the north has fallen, and nobody repairs the bridges',
      2: 'The river will take Kyiv',
    }));
    expect(model.questions.at(-1)).toEqual({
      quotations: claims.map(({ words }, at) => ({ number: at + 1, words })),
      key: 'Bearer k-123',
    });
    expect([...wordings]).toEqual([['a', 'Every bridge in the north has fallen, and nobody repairs the bridges']]);
    expect([...refused]).toEqual([
      ['b', 'The wording “The river will take Kyiv” is refused. Not in the words: “Kyiv”.'],
    ]);
    expect(warning).toBe(null);
  });

  test.each<[string, Answering, RegExp]>([
    ['is slow', () => undefined, /not answered within 0.3 s/],
    ['answers too much', raw((response) => response.end('x'.repeat(30_000))), /longer than 20000 bytes/],
    ['answers no JSON', raw((response) => response.end('<html>')), /is no chat completion/],
    ['answers in prose', raw((response) => answerWith(response, 'Sure! It says …')), /not the JSON that was asked for/],
    ['answers another number', () => ({ 7: 'The river' }), /number 7, which was not asked/],
    [
      'adds what it was not asked for',
      raw((response) => answerWith(response, '{"wordings":[],"accept":["a"]}')),
      /not the JSON that was asked for/,
    ],
    ['leads elsewhere', raw((response) => response.writeHead(307, { location: '/x' }).end()), /another address/],
    ['fails', raw((response) => response.writeHead(500).end()), /status 500/],
  ])('that %s words nothing, and says why', async (what, answer, reason) => {
    // the others would be slow, too, on a busy machine
    const { wordings, refused, warning } = await ask(answer, what === 'is slow' ? { timeout: 300 } : {});
    expect(warning).toMatch(reason);
    expect([wordings.size, refused.size]).toEqual([0, 2]);
  });

  test('that nobody answers for words nothing, and says why', async () => {
    const gone = { ...model.endpoint, url: 'http://127.0.0.1:1/v1/chat/completions' };
    const { wordings, warning } = await wordClaims(gone, claims);
    expect(warning).toMatch(/cannot be reached/);
    expect(wordings.size).toBe(0);
  });
});
