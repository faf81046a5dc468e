/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededGraph } from '../graph.ts';
import { drawnNodes } from './drawn.ts';
import { type Megaphone, startMegaphone, textOf } from './megaphone.ts';

const name = '<img src=x onerror="document.title=1"> \u202eevil';
const words = '<script>document.title=2</script> <a href="javascript:alert(3)">see</a> https://evil.example/';
let megaphone: Megaphone;

beforeAll(async () => {
  const database = await seededGraph();
  await database.script(`
    MATCH (n:Narrative {id: 'narrative:russia-north-korea-pact:N1'})
    CREATE (p:Actor:Person {id: 'person:hostile', name: '<img src=x onerror="document.title=1"> \u202eevil', names: [], marking: 0})
    CREATE (s:Statement:Quote {id: 'statement:hostile:Q1', marking: 0, text: 'x',
      verbatim: '<script>document.title=2</script> <a href="javascript:alert(3)">see</a> https://evil.example/'})
    CREATE (c:Claim {id: 'claim:hostile:C1', text: '<b id="bold">bold</b>', kind: 'explicit', marking: 0})
    CREATE (p)-[:SAID {mode: 'direct', marking: 0}]->(s)-[:EXPRESSES {marking: 0}]->(c)-[:PART_OF {marking: 0}]->(n)
    CREATE (s)-[:IN_NARRATIVE {marking: 0}]->(n)`);
  megaphone = await startMegaphone();
});
afterAll(async () => {
  await megaphone.close();
  const database = await seededGraph();
  await database.script(
    "MATCH (x) WHERE x.id IN ['person:hostile', 'statement:hostile:Q1', 'claim:hostile:C1'] DETACH DELETE x",
  );
});

describe('the words of others', () => {
  it('are text and nothing else: no markup, no script, no link, their direction kept to themselves', async () => {
    const page = await megaphone.open('/?select=person:hostile');
    const panel = page.getByRole('complementary', { name: 'Details' });
    expect(await textOf(panel.getByRole('heading', { level: 2 }))).toBe(name);
    expect(await textOf(panel.locator('blockquote bdi').first())).toBe(words);
    expect(await textOf(panel.getByRole('button', { name: '<b id="bold">bold</b>' }).last())).toBe(
      '<b id="bold">bold</b>',
    );
    expect((await drawnNodes(page)).find((node) => node.id === 'person:hostile#name')?.label).toContain('<img src=x');
    expect(await page.locator('img[src="x"], #bold, .panel a, .panel script').count()).toBe(0);
    expect(await page.title()).toBe('Megaphone: Who amplifies which narrative');
    const bare = await page.evaluate((evil) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.nodeValue && !node.parentElement?.closest('bdi')) found.push(node.nodeValue);
      return found.map((text) => text.replaceAll(/\u2068[^\u2069]*\u2069/g, '')).filter((text) => text.includes(evil));
    }, '\u202e');
    expect(bare).toEqual([]);
    await page.context().close();
  });
});
