import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkGraph } from '../../../server/ingest/check/check.ts';
import { discardRun } from '../../../server/ingest/feeds/unfinished.ts';
import { pictureOfGraph, rawCypher } from '../../seed/raw-cypher.ts';
import { bring, feedFile, feedGraph, refusal } from './feed-graph.ts';

const graph = feedGraph();

const report = 'https://euvsdisinfo.eu/report';
const heading = 'date,id,title,countries,keywords,languages,outlets';
const cases = [
  heading,
  `2021-02-18,${report}/german-special-services-helped-navalny/,German special services helped Navalny,Russia+Germany,Alexei Navalny+Vladimir Putin,Russian,TASS - Russian`,
  `2021-02-17,${report}/finland-is-attempting-to-destabilise-russia/,Finland is attempting to destabilise Russia,USSR+Finland,Anti-Russian,Russian+Finnish,RIAFAN - Russian+TASS - Russian+Show more`,
  `2021-02-16,${report}/the-western-navalny-project/,"The Western ""Navalny project"", it has failed",Russia,,Arabic,`,
  '',
].join('\n');

const full = [
  '"issue";"date";"outlet";"language";"origin";"reported by";"keywords";"source";"title";"summary";"disproof"',
  '"82";"03.10.2017";"TV Zvezda";"Russian";"Ukraine";"Stopfake";"TV Zvezda, Military";"https://tvzvezda.ru/news/201710030853-nx7c.htm";"Explosions in Vinnitsa were organized by Ukrainian soldiers";"The soldiers did it to ""cover up"" their traces.";"TV Zvezda is a regular mouthpiece.\nThe SBU suspected sabotage. 🛰"',
  '"82";"27.09.2017";"Georga and the world";"Georgian";"Ukraine, Lithuania";"EEAS Tbilisi";"NATO";"http://geworld.ge/ge/x/";"NATO instructors were wounded";"";""',
  '"82";"27.09.2017";"Georga and the world";"Georgian";"Ukraine, Lithuania";"EEAS Tbilisi";"NATO";"http://geworld.ge/ge/x/";"NATO instructors were wounded";"";""',
  '',
].join('\n');

async function breaches(): Promise<string[]> {
  const found: string[] = [];
  for await (const { id, problem } of checkGraph(graph.database)) found.push(`${id} ${problem}`);
  return found;
}

describe('the list of cases', () => {
  it('becomes claims, publications and outlets that keep every rule, and says what it leaves out', async () => {
    const told = await bring(graph.database, feedFile('cases.csv.gz', gzipSync(cases)), 'euvsdisinfo');
    expect(told).toMatchObject({
      written: true,
      nodes: { documents: { new: 3, known: 0 }, claims: { new: 3, known: 0 }, publications: { new: 4, known: 0 } },
      relationships: { CARRIED: { new: 3, known: 0 }, OPERATES: { new: 2, known: 0 } },
      leftOut: { 'outlet: “Show more”, a button of the site': 1, 'outlet: the case names none': 1 },
    });
    expect(await breaches()).toEqual([]);
  });

  it('leads from a claim to the words and the page that state it', async () => {
    await bring(graph.database, feedFile('cases.csv', cases), 'euvsdisinfo');
    const [claim] = await rawCypher(
      `MATCH (c:Claim)-[r:ABOUT]->(k:Country {id: 'country:fi'})
       MATCH (n:Assertion)-[:FROM]->(d:Document) WHERE n.id IN r.assertions
       RETURN c.text AS claim, toString(c.firstSeenAt) AS seen, n.excerpt AS excerpt, n.note AS place, n.status AS status, d.url AS url,
         substring(d.text, n.start, n.end - n.start) AS words`,
    );
    expect(claim).toEqual({
      claim: 'Finland is attempting to destabilise Russia',
      seen: '2021-02-17T00:00:00Z',
      excerpt: 'Finland',
      words: 'Finland',
      place: expect.stringMatching(/cases\.csv, line 3$/),
      status: 'proposed',
      url: `${report}/finland-is-attempting-to-destabilise-russia/`,
    });
  });

  it('changes nothing when it comes again, packed or not, and only adds what a longer one has more', async () => {
    await bring(graph.database, feedFile('cases.csv', cases), 'euvsdisinfo');
    const once = await pictureOfGraph();
    const again = await bring(graph.database, feedFile('again.csv.gz', gzipSync(cases)), 'euvsdisinfo');
    expect(again).toMatchObject({ written: false, assertions: { new: 0 } });
    expect(await pictureOfGraph()).toBe(once);
    const longer = `${cases}2021-02-19,${report}/another/,Another,Russia,,Russian,TASS - Russian\n`;
    expect(await bring(graph.database, feedFile('longer.csv', longer), 'euvsdisinfo')).toMatchObject({
      nodes: { claims: { new: 1, known: 3 }, organizations: { new: 0, known: 3 } },
      relationships: { OPERATES: { new: 0, known: 2 }, CARRIED: { new: 1, known: 3 } },
    });
    expect(await breaches()).toEqual([]);
  });

  it('writes nothing in a dry run, and tells the same as the import after it', async () => {
    const file = feedFile('cases.csv', cases);
    const dry = await bring(graph.database, file, 'euvsdisinfo', { dryRun: true });
    expect(await pictureOfGraph()).toBe(graph.before);
    expect(await bring(graph.database, file, 'euvsdisinfo')).toEqual({ ...dry, written: true });
  });

  it('never joins an outlet to somebody of that name who is known', async () => {
    const [{ name } = {}] = await rawCypher('MATCH (o:Organization) RETURN o.name AS name ORDER BY o.id LIMIT 1');
    const row = `2021-02-18,${report}/x/,A title,Russia,,Russian,${String(name)}\n`;
    await bring(graph.database, feedFile('known.csv', `${heading}\n${row}`), 'euvsdisinfo');
    const found = await rawCypher('MATCH (o:Organization {name: $name}) RETURN count(o) AS of', { name });
    expect(found).toEqual([{ of: 2 }]);
  });

  it('comes in with one marking and is refused with another', async () => {
    const file = feedFile('cases.csv', cases);
    await bring(graph.database, file, 'euvsdisinfo', { marking: 4 });
    const again = bring(graph.database, file, 'euvsdisinfo', { marking: 0 });
    await expect(again).rejects.toThrow(
      /the record “German special.*is in the graph as RED and would come in as CLEAR/,
    );
    const clear = await rawCypher(
      `MATCH (n) WHERE n.id CONTAINS 'euvsdisinfo' AND n.marking < 4 RETURN count(n) AS of`,
    );
    expect(clear).toEqual([{ of: 0 }]);
  });

  it('of ten thousand rows with one bad one writes nothing, and names the row and the value', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, at) => `2021-02-${at === 7_776 ? '30' : '18'},${report}/${at}/,Title ${at},Russia,,Russian,TASS`,
    );
    const file = feedFile('long.csv', [heading, ...rows].join('\n'));
    expect(await refusal(file, 'euvsdisinfo')).toBe(
      'InputRefused: long.csv: a problem; nothing is written.\n  long.csv, line 7778, field date: "2021-02-30" is no day of the form YYYY-MM-DD.',
    );
  });
});

describe('an import of many records', () => {
  const many = () => {
    const row = (at: number) =>
      `2021-02-18,${report}/${at}/,Title ${at},Russia,Anti-Russian,Russian,TASS+Outlet ${at % 40}`;
    return feedFile('many.csv', [heading, ...Array.from({ length: 60 }, (_, at) => row(at))].join('\n'));
  };
  /** All that a viewer of the highest clearance might see of it, through nodes, relationships and assertions. */
  const seen = () =>
    rawCypher(
      `MATCH (n) WHERE n.id CONTAINS 'euvsdisinfo' AND NOT n:Assertion AND n.marking <= 4
       RETURN count(n) AS nodes`,
    );

  it('is hidden until all of it is there, and is the same graph as one transaction makes', async () => {
    await bring(graph.database, many(), 'euvsdisinfo');
    const atOnce = await pictureOfGraph();
    await graph.takeBack();
    const told: unknown[] = [];
    await bring(graph.database, many(), 'euvsdisinfo', { inOne: 0, wrote: async () => told.push(await seen()) });
    expect(byId(await pictureOfGraph())).toEqual(byId(atOnce));
    expect(told.length).toBeGreaterThan(1);
  });

  it('that is cut off shows nothing, blocks others, goes on with its own file, or is taken back', async () => {
    const cut = () =>
      bring(graph.database, many(), 'euvsdisinfo', {
        inOne: 0,
        wrote: () => {
          throw new Error('cut off');
        },
      });
    await expect(cut()).rejects.toThrow('cut off');
    expect(await seen()).toEqual([{ nodes: 0 }]);
    await expect(bring(graph.database, feedFile('cases.csv', cases), 'euvsdisinfo')).rejects.toThrow(
      /EUvsDisinfo: many\.csv: this import \(run:\w+\) is going on, or was cut off/,
    );
    const whole = await bring(graph.database, many(), 'euvsdisinfo', { inOne: 0 });
    expect(whole).toMatchObject({ nodes: { claims: { new: 60, known: 0 } } });
    expect(await breaches()).toEqual([]);
    await graph.takeBack();
    await expect(cut()).rejects.toThrow('cut off');
    await discardRun(graph.database, whole.run);
    expect(await pictureOfGraph()).toBe(graph.before);
  });
});

describe('the fuller export', () => {
  it('brings the disproof as a rebuttal by EUvsDisinfo, and repeated rows once', async () => {
    const told = await bring(graph.database, feedFile('full.csv', full), 'euvsdisinfo');
    expect(told.leftOut).toEqual({ 'row: repeated word for word': 1, 'disproof: the case has none': 2 });
    const [rebuttal] = await rawCypher(
      `MATCH (a:Actor)-[:GAVE]->(e:CounterEvidence)-[:REBUTS]->(c:Claim)<-[:EXPRESSES]-(s:Publication)<-[:CARRIED]-(h:Channel)
       MATCH (d:Document)<-[:PRINTED_IN]-(e), (d)<-[:AUTHORED]-(w:Collective)
       RETURN a.name AS by, e.text AS text, c.text AS claim, s.text AS said, s.url AS url, h.displayName AS outlet, w.name AS author
       ORDER BY c.id`,
    );
    expect(rebuttal).toEqual({
      by: 'EUvsDisinfo',
      text: 'TV Zvezda is a regular mouthpiece.\nThe SBU suspected sabotage. 🛰',
      claim: 'Explosions in Vinnitsa were organized by Ukrainian soldiers',
      said: 'The soldiers did it to "cover up" their traces.',
      url: 'https://tvzvezda.ru/news/201710030853-nx7c.htm',
      outlet: 'TV Zvezda',
      author: 'Stopfake',
    });
    expect(await breaches()).toEqual([]);
  });
});

describe('an export with something wrong in it is refused, by name:', () => {
  const row = (cells: string) => `${heading}\n${cells}\n`;
  it.each<[string, string, RegExp]>([
    [
      'a column that is missing',
      'date,id,title\n',
      /line 1: lacks the columns "countries", .*; separated by "," it has "date"/,
    ],
    ['another delimiter', heading.replaceAll(',', '#'), /line 1: lacks the columns "date", "id"/],
    ['a row without an address', row('2021-02-18,,A title,,,,'), /line 2, field id: is empty/],
    [
      'an address that is none',
      row('2021-02-18,javascript:alert(1),T,,,,'),
      /field id: "javascript:alert\(1\)" is no web address/,
    ],
    [
      'an id twice',
      `${row(`,${report}/x/,T,,,,`)},${report}/x/,U,,,,\n`,
      /line 3, field id: .* is already the id of .*line 2/,
    ],
    [
      'a formula',
      row(`2021-02-18,${report}/x/,"=HYPERLINK(""http://x"")",,,,`),
      /line 2, field title: .* is a formula, not a text/,
    ],
    [
      'a year far off',
      row(`0021-02-18,${report}/x/,T,,,,`),
      /field date: "0021-02-18" is no year that a feed could speak of/,
    ],
    ['no rows', `${heading}\n`, /has nothing to bring in/],
  ])('%s', async (_, content, message) => {
    expect(await refusal(feedFile('bad.csv', content), 'euvsdisinfo')).toMatch(message);
  });
});

/** A picture of the graph in which it does not matter what was written first. */
function byId(picture: string): unknown {
  const [all, relationships] = JSON.parse(picture) as [unknown[], unknown[]];
  return [
    all.map((node) => JSON.stringify(node)).sort(),
    relationships.map((one) => JSON.stringify(one).replace(/\["assertions",\[[^\]]*\]\]/, '')).sort(),
  ];
}
