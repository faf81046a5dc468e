import { describe, expect, it } from 'vitest';
import { checkGraph } from '../../../server/ingest/check/check.ts';
import { rawCypher } from '../../seed/raw-cypher.ts';
import { bring, feedFile, feedGraph, refusal } from './feed-graph.ts';

const graph = feedGraph();

const CLEAR = 'marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9';
const AMBER = 'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82';
const id = (type: string, at: number) => `${type}--00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

type Item = Record<string, unknown>;
const object = (type: string, at: number, rest: Item, marking = CLEAR): Item => ({
  type,
  spec_version: '2.1',
  id: id(type, at),
  object_marking_refs: [marking],
  ...rest,
});
let relations = 0;
const related = (source: Item, type: string, target: Item, marking = CLEAR) =>
  object(
    'relationship',
    1000 + ++relations,
    { relationship_type: type, source_ref: source.id, target_ref: target.id },
    marking,
  );

const extensions = { 'extension-definition--ea279b3e-5c71-4632-ac08-831c66a786ba': { extension_type: 'new-sdo' } };
const story = object('narrative', 1, { name: 'The West has lost', description: 'In all its forms', extensions });
const part = object('narrative', 2, { name: 'The West has lost its army' });
const channel = object('channel', 3, { name: 'Loud channel', channel_types: ['Telegram'] });
const runner = object('identity', 4, { name: 'Runner', identity_class: 'individual' }, AMBER);
const words = object('text', 5, { value: 'They have lost “everything” 🛑' });
const media = object('media-content', 6, {
  title: 'Lost',
  url: 'https://example.org/lost',
  publication_date: '2024-05-06T07:08:09Z',
});
const ukraine = object('location', 7, { name: 'Ukraine', country: 'UA', x_opencti_location_type: 'Country' });
const unknownMarking = object(
  'identity',
  8,
  { name: 'Hidden body', identity_class: 'organization' },
  id('marking-definition', 9),
);
const bundle = (...objects: Item[]) =>
  feedFile('bundle.json', JSON.stringify({ type: 'bundle', id: id('bundle', 1), objects }));
const everything = () =>
  bundle(
    story,
    part,
    channel,
    runner,
    words,
    media,
    ukraine,
    unknownMarking,
    related(part, 'subnarrative-of', story),
    related(channel, 'publishes', words),
    related(channel, 'belongs-to', runner),
    related(words, 'uses', part),
    related(media, 'authored-by', unknownMarking),
    related(channel, 'targets', ukraine),
  );

describe('a bundle as OpenCTI writes it', () => {
  it('becomes narratives, channels, actors and statements, joined as the model joins them', async () => {
    const told = await bring(graph.database, everything(), 'stix', { marking: 4 });
    expect(told.leftOut).toEqual({});
    const targets = await rawCypher(
      `MATCH (h:Channel)-[:RELATED_TO {kind: 'targets'}]->(c:Country) RETURN h.displayName AS channel, c.iso AS country`,
    );
    expect(targets).toEqual([{ channel: 'Loud channel', country: 'UA' }]);
    const found = await rawCypher(
      `MATCH (p:Person)-[:OPERATES]->(h:Channel)-[k:CARRIED]->(s:Publication)-[:IN_NARRATIVE]->(n:Narrative)-[:PART_OF]->(m:Narrative)
       RETURN p.name AS person, h.displayName AS channel, h.platform AS platform, k.role AS role, s.text AS text, s.mode AS mode, n.level AS level, m.title AS above`,
    );
    expect(found).toEqual([
      {
        person: 'Runner',
        channel: 'Loud channel',
        platform: 'telegram',
        role: 'origin',
        text: words.value,
        mode: 'direct',
        level: 'sub',
        above: story.name,
      },
    ]);
    const breaches = [];
    for await (const breach of checkGraph(graph.database)) breaches.push(breach);
    expect(breaches).toEqual([]);
  });

  it('keeps its markings: an unknown one is RED, and a relationship is never less than what its record names', async () => {
    await bring(graph.database, everything(), 'stix', { marking: 0 });
    const marked = await rawCypher(
      `MATCH (n) WHERE n.id CONTAINS ':stix:' AND coalesce(n.name, n.displayName, n.title) IS NOT NULL
       RETURN coalesce(n.name, n.displayName, n.title) AS name, n.marking AS marking ORDER BY name`,
    );
    expect(marked).toEqual([
      { name: 'Hidden body', marking: 4 },
      { name: 'Loud channel', marking: 0 },
      { name: 'Runner', marking: 2 },
      { name: story.name, marking: 0 },
      { name: part.name, marking: 0 },
    ]);
    const leaks = await rawCypher(
      `MATCH (d:Document) WHERE d.marking = 0 AND (d.title CONTAINS 'Runner' OR d.title CONTAINS 'Hidden body') RETURN d.title AS title`,
    );
    expect(leaks).toEqual([]);
  });

  it('leads from an actor that it only names to the record that names it', async () => {
    await bring(graph.database, bundle(runner), 'stix');
    const found = await rawCypher(
      `MATCH (d:Document)-[:MENTIONS]->(p:Person {name: 'Runner'}) MATCH (n:Assertion)-[:FROM]->(d) RETURN n.excerpt AS words`,
    );
    expect(found).toEqual([{ words: 'Runner' }]);
  });
});

it('notes and opinions concern what they refer to, and are left out where nothing of that comes in', async () => {
  const remark = object('note', 10, {
    content: 'Seen again in May.',
    object_refs: [story.id, runner.id, id('report', 99)],
  });
  const stance = object('opinion', 11, { opinion: 'disagree', explanation: 'It is older.', object_refs: [runner.id] });
  const lost = object('note', 12, { content: 'Of a report.', object_refs: [id('report', 99)] });
  const told = await bring(graph.database, bundle(story, runner, remark, stance, lost), 'stix', { marking: 0 });
  expect(told.leftOut).toEqual({
    'note: an object that it refers to is not brought in': 2,
    'note: nothing that it refers to is brought in': 1,
  });
  const notes = await rawCypher(
    `MATCH (n:Note)-[:PRINTED_IN]->(d:Document), (n)-[:CONCERNS]->(x) WHERE n.id CONTAINS ':stix:'
     RETURN n.kind AS kind, n.text AS text, n.marking AS marking, d.marking AS document, coalesce(x.name, x.title) AS of ORDER BY text, of`,
  );
  expect(notes).toEqual([
    { kind: 'remark', text: 'Seen again in May.', marking: 2, document: 2, of: 'Runner' },
    { kind: 'remark', text: 'Seen again in May.', marking: 2, document: 2, of: story.name },
    { kind: 'stance', text: 'disagree: It is older.', marking: 2, document: 2, of: 'Runner' },
  ]);
  const breaches = [];
  for await (const breach of checkGraph(graph.database)) breaches.push(breach);
  expect(breaches).toEqual([]);
});

const loose = related(channel, 'publishes', words);
it.each<[string, () => string, RegExp]>([
  ['no bundle', () => feedFile('b.json', '{"type":"report"}'), /b\.json: is no STIX bundle: type: .*; objects: /],
  [
    'a reference to nothing',
    () => bundle(channel, loose),
    /objects\[1\], target_ref: text--0{8}-.*000005 is not in the bundle/,
  ],
  [
    'a cycle of narratives',
    () => bundle(story, part, related(part, 'subnarrative-of', story), related(story, 'subnarrative-of', part)),
    /the narratives “The West has lost its army” → “The West has lost” → “The West has lost its army” are part of themselves/,
  ],
  [
    'a narrative that is part of itself',
    () => bundle(story, related(story, 'subnarrative-of', story)),
    /“The West has lost” → “The West has lost” are part of themselves/,
  ],
  [
    'an id for two things',
    () => bundle(story, { ...story, name: 'Other' }),
    /objects\[1\]: narrative--.* stands already at .*objects\[0\], and says something else/,
  ],
  ['an id that is none', () => bundle({ ...story, id: 'narrative--x' }), /objects\[0\]: id: is no STIX identifier/],
  ['a narrative without a name', () => bundle({ ...story, name: ' ' }), /objects\[0\], name: narrative--.* has none/],
])('%s is refused, by name', async (_, file, message) => {
  expect(await refusal(file(), 'stix')).toMatch(message);
});
