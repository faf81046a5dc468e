import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factsOf } from '../../picture/facts.ts';
import { svgDocument } from '../../picture/files/svg.ts';
import { gather } from '../../picture/gathering/gather.ts';
import { pictureOf } from '../../picture/picture-of-view.ts';
import { type SavedViewData, savedViewQuery } from '../../picture/saved-view.ts';
import { sceneOf } from '../../picture/scene/scene.ts';
import { wordsOf } from '../../picture/words/words.ts';
import { run } from '../../server/cli/megaphone.ts';
import { ownNeo4j } from '../own-neo4j.ts';
import { readPdf } from '../picture/read-pdf.ts';
import { readPng } from '../picture/read-png.ts';
import { rememberGraph } from '../writing/leave-as-found.ts';
import { type WritingServer, writingServer } from '../writing/writing-server.ts';

const at = '2026-11-24T08:50:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
const files = { out: (name: string) => join(folder, name) };
let server: WritingServer;
let leaveAsFound: () => Promise<void>;
let view: string;
let briefing: string;

beforeAll(async () => {
  const { uri, user, password } = ownNeo4j();
  Object.assign(process.env, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  leaveAsFound = await rememberGraph();
  server = await writingServer();
  const save = 'mutation ($input: SaveViewInput!) { saveView(input: $input) { id } }';
  const input = { idempotencyKey: 'test-command-1', name: 'Хто що поширює', language: 'uk' };
  view = (await server.done<{ saveView: { id: string } }>(save, { input })).saveView.id;
  const keep = 'mutation ($input: SaveBriefingInput!) { saveBriefing(input: $input) { id } }';
  const pages = [{ view, headline: 'Three narratives', findings: ['27 of 45 claims are rebutted.'] }];
  const paper = { idempotencyKey: 'test-command-2', title: 'Morning', pages };
  briefing = (await server.done<{ saveBriefing: { id: string } }>(keep, { input: paper })).saveBriefing.id;
});
afterAll(async () => {
  await server.close();
  await leaveAsFound();
  for (const name of ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD']) delete process.env[name];
  rmSync(folder, { recursive: true });
});

const command = async (id: string, format: string, name: string, ...more: string[]) => {
  const out = files.out(name);
  const code = await run(['briefing', '--view', id, '--format', format, '--out', out, '--at', at, ...more]);
  return { code, read: () => readFileSync(out) };
};

const order = (body: object) =>
  fetch(`http://127.0.0.1:${server.port}/pictures`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('the command briefing', () => {
  test('draws the same picture as the page does from the answers of the API', async () => {
    const { savedView } = await server.done<{ savedView: SavedViewData }>(savedViewQuery, { id: view });
    const gathered = await gather(savedView, (query, variables) => server.done(query, { ...variables }), wordsOf('uk'));
    const origin = 'http://127.0.0.1:4000';
    const input = pictureOf(savedView, gathered, {
      format: 'a4',
      background: 'white',
      language: 'uk',
      latin: false,
      asOf: at,
      origin,
    });
    const { code, read } = await command(view, 'svg', 'a.svg');
    expect(code).toBe(0);
    expect(read().toString('utf8') === svgDocument(sceneOf(input), factsOf(input.answer, input.caption))).toBe(true);
  });

  test('makes the same bytes as the page is sent, in every format, of saved views and briefings alike', async () => {
    const drawn = {
      size: 'a4',
      times: 1,
      background: 'white',
      language: null,
      asOf: at,
      origin: 'http://127.0.0.1:4000',
    };
    for (const [id, format] of [
      [view, 'png'],
      [view, 'svg'],
      [view, 'pdf'],
      [briefing, 'pdf'],
      [briefing, 'html'],
    ] as const) {
      const response = await order({ ...drawn, view: id, format });
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect(response.status, format).toBe(200);
      expect(Buffer.compare(bytes, (await command(id, format, `same.${format}`)).read()), `${id} ${format}`).toBe(0);
    }
    const refused = await order({ ...drawn, view: 'view:000000000000', format: 'pdf' });
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('view:000000000000')]);
    const wrong = await order({ ...drawn, view, format: 'gif' });
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('input.format is')]);
  });

  test('writes a PNG of twice a slide, in the language asked for', async () => {
    const { read } = await command(view, 'png', 'a.png', '--size', '16:9', '--times', '2', '--language', 'en');
    expect(readPng(read())).toMatchObject({ width: 3840, height: 2160, texts: { View: view, AsOf: at } });
  });

  test('prints a briefing with headline, findings and every quotation, twice with the same bytes', async () => {
    const first = (await command(briefing, 'pdf', 'a.pdf')).read();
    const pdf = readPdf(first);
    expect(pdf.pages[0]).toContain('Three narratives');
    expect(pdf.pages[0]).toContain('27 of 45 claims are rebutted.');
    expect(pdf.pages.every((page) => page.includes('TLP:CLEAR'))).toBe(true);
    expect(pdf.pages.join('\n')).toContain('We have not been welcomed like this anywhere else before.');
    expect(Buffer.compare(first, (await command(briefing, 'pdf', 'b.pdf')).read())).toBe(0);
  });

  test('writes a briefing as one HTML file that asks for nothing else', async () => {
    const html = (await command(briefing, 'html', 'a.html')).read().toString('utf8');
    expect(html).toContain('We have not been welcomed like this anywhere else before.');
    expect(html).toMatch(/font-face[^}]*url\(data:font\/woff2;base64,/);
    expect(html).not.toMatch(/<script|<link|<img|src="http|url\(http/);
  });

  test('refuses a view that is not there, and a picture format for several pages', async () => {
    expect((await command('view:000000000000', 'svg', 'x.svg')).code).toBe(1);
    expect((await command(briefing, 'png', 'x.png')).code).toBe(1);
    expect((await command(view, 'gif', 'x.gif')).code).toBe(2);
  });
});
