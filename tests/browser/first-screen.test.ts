import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largeScreen, smallScreen } from './chromium.ts';
import { drawnEdges, drawnNodes, overlaps } from './drawn.ts';
import { type Megaphone, settled, startMegaphone, withoutIsolates } from './megaphone.ts';

let megaphone: Megaphone;
let page: Page;
beforeAll(async () => {
  megaphone = await startMegaphone();
  page = await megaphone.open();
});
afterAll(() => megaphone.close());

const narrative = (name: string) => `narrative:russia-north-korea-pact:${name}`;

describe('the first screen answers who amplifies which narrative without a click', () => {
  it('gives the totals: distinct reach with the unknown named, coverage, the widest unrebutted claim', async () => {
    const totals = await page.locator('.total').allInnerTexts();
    expect(totals.map((total) => withoutIsolates(total).replaceAll(/\s+/g, ' '))).toEqual([
      '1,256,900 distinct reach over 8 channels plus 4 speakers of unknown reach: Alexei Maslov, Andrei Klintsevich, Dmitry Puchkov, Vladimir Putin',
      '27 of 45 claims rebutted 44.9 % when weighted by reach',
      expect.stringContaining('342,000 widest unrebutted: Pool N3, 2 claims'),
      '53.8 % of known reach on two channels the widest of 8 with a stated reach',
    ]);
  });

  it('draws amplifiers on the left, three narratives between, and whoever answers on the right', async () => {
    const nodes = await drawnNodes(page);
    const of = (kind: string) => nodes.filter((node) => node.classes.includes(kind));
    const [known, unknown] = [of('known'), of('unknown')];
    expect(known.map((node) => node.id).sort()).toEqual([
      ...['channel:unknown:alex-parker-returns', 'channel:unknown:pool-n3', 'person:alexey-bobrovsky'],
      ...[
        'person:armen-gasparyan',
        'person:markov',
        'person:olesya-loseva',
        'person:rodion-miroshnik',
        'person:zarubin',
      ],
    ]);
    expect(unknown.map((node) => [node.id, node.label]).sort()).toEqual([
      ['person:alexei-maslov', '?'],
      ['person:andrei-klintsevich', '?'],
      ['person:dmitry-puchkov', '?'],
      ['person:vladimir-putin', '?'],
    ]);
    const boxes = of('narrative-box');
    const answers = [...of('expert'), ...of('author')];
    expect(boxes.map((node) => node.id).sort()).toEqual(['N1', 'N2', 'N3'].map(narrative));
    expect(of('author').map((node) => node.id)).toEqual(['person:matt-wickham']);
    expect(answers).toHaveLength(6);
    for (const box of boxes) {
      for (const amplifier of [...known, ...unknown]) expect(amplifier.right).toBeLessThan(box.left);
      for (const answer of answers) expect(answer.left).toBeGreaterThan(box.right);
    }
  });

  it('draws an amplifier the larger the wider its reach', async () => {
    const nodes = await drawnNodes(page);
    const widthOf = (id: string) => {
      const node = nodes.find((each) => each.id === id);
      return node ? node.right - node.left : 0;
    };
    expect(widthOf('channel:unknown:pool-n3')).toBeGreaterThan(widthOf('person:armen-gasparyan'));
    expect(widthOf('person:armen-gasparyan')).toBeGreaterThan(widthOf('person:alexey-bobrovsky'));
  });

  it('lets each narrative carry its figures and the mark on what nobody has rebutted', async () => {
    const nodes = await drawnNodes(page);
    const textsOf = (id: string) =>
      nodes.filter((node) => node.owner === id && node.label !== '').map((node) => node.label);
    expect(textsOf(narrative('N1'))).toEqual([
      ...[
        'A Meeting Hyped Up to the MAX',
        '6 quotes',
        'reach 941,900 + 1 unknown',
        '8 of 15 claims rebutted',
        '7 unrebutted',
      ],
    ]);
    expect(textsOf(narrative('N3')).slice(-4)).toEqual([
      ...['5 quotes, 1 paraphrase', 'reach 293,000 + 1 unknown', '10 of 16 claims rebutted', '6 unrebutted'],
    ]);
  });

  it('draws Portnikov’s alternative assessment as what it is, and wider lines for more statements', async () => {
    const edges = await drawnEdges(page);
    const from = (id: string) => edges.filter((edge) => edge.source === id);
    expect(from('person:vitali-portnikov').map((edge) => edge.kind)).toEqual(['ALTERNATIVE']);
    const klintsevich = from('person:andrei-klintsevich');
    const widthTo = (name: string) => klintsevich.find((edge) => edge.target === narrative(name))?.width ?? 0;
    expect(widthTo('N3')).toBeGreaterThan(widthTo('N1'));
  });

  it('explains what it draws in a legend', async () => {
    expect(await page.getByRole('list', { name: 'Legend' }).getByRole('listitem').allInnerTexts()).toEqual([
      ...['amplifier: area = known reach', 'reach unknown', 'narrative, share rebutted', 'unrebutted claims', 'expert'],
      ...['document’s author', 'amplifies', 'rebuts', 'exposes motive', 'gives context', 'assesses otherwise'],
      'width = statements',
    ]);
  });

  it.each([
    ['/', '1280 x 800', smallScreen],
    ['/', '1920 x 1080', largeScreen],
    ['/?narrative=narrative:russia-north-korea-pact:N3', '1280 x 800', smallScreen],
  ])(
    'has no name, figure or box on another, under a button or outside the canvas: %s at %s',
    async (path, _size, screen) => {
      const fresh = await megaphone.open(path, screen);
      const nodes = await drawnNodes(fresh);
      expect(overlaps(nodes)).toEqual([]);
      const canvas = await fresh.getByTestId('canvas').boundingBox();
      if (!canvas) throw new Error('The canvas is not on the page');
      const outside = nodes.filter(
        (node) =>
          node.left < canvas.x - 1 ||
          node.top < canvas.y - 1 ||
          node.right > canvas.x + canvas.width + 1 ||
          node.bottom > canvas.y + canvas.height + 1,
      );
      expect(outside.map((node) => node.id)).toEqual([]);
      const buttons = await fresh.locator('.zoom-buttons').boundingBox();
      if (!buttons) throw new Error('The zoom buttons are not on the page');
      const covered = nodes.filter((node) => node.right > buttons.x && node.top < buttons.y + buttons.height);
      expect(covered.map((node) => node.id)).toEqual([]);
      megaphone.leave(fresh);
    },
  );

  it('weighs less than 700 KB, compressed', async () => {
    const sizes: Promise<number>[] = [];
    const fresh = await megaphone.openEarly('/', async (early) => {
      early.on('response', (response) =>
        sizes.push(
          response.body().then(
            (body) => gzipSync(body).length,
            () => 0,
          ),
        ),
      );
    });
    await fresh.getByRole('list', { name: 'Legend' }).waitFor();
    await settled(fresh);
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(100_000);
    expect(total).toBeLessThan(700_000);
    await fresh.context().close();
  });

  it('needs nothing but its own server, and complains of nothing', async () => {
    const hosts = new Set<string>();
    const fresh = await megaphone.openEarly('/', async (early) => {
      early.on('request', (request) => hosts.add(new URL(request.url()).origin));
    });
    await fresh.getByRole('list', { name: 'Legend' }).waitFor();
    expect([...hosts].filter((host) => host !== 'null')).toEqual([megaphone.address]);
    expect(megaphone.complaints).toEqual([]);
  });
});
