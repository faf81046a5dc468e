import { beforeAll, describe, expect, it } from 'vitest';
import { seededGraph } from '../graph.ts';
import { digest } from '../ingest/digest.ts';
import { rawCypher } from './raw-cypher.ts';

const { extraction, ids, source, text } = digest();

beforeAll(async () => {
  await seededGraph();
});

/** Looks each id of the extraction up in the graph and compares what the query returns with what the item says. */
async function compare<T extends { id: string }>(
  items: T[],
  query: string,
  expected: (item: T) => Record<string, unknown>,
): Promise<void> {
  const rows = await rawCypher(`UNWIND $ids AS id ${query}`, { ids: items.map((item) => ids.of(item.id)) });
  expect(rows).toEqual(items.map((item) => ({ id: ids.of(item.id), ...expected(item) })));
}

describe('everything of the extraction is in the graph:', () => {
  it('persons with role, names and stance', () =>
    compare(
      extraction.persons,
      `MATCH (n:Person {id: id})
       RETURN n.id AS id, n.name AS name, n.roleText AS role,
         COLLECT { MATCH (n)<-[:CONCERNS]-(s:Note {kind: 'stance'}) RETURN s.text } AS stance,
         COLLECT { MATCH (n)<-[:CONCERNS]-(s:Note {kind: 'remark'}) RETURN s.text } AS remarks`,
      (p) => ({ name: p.name, role: p.role, stance: [p.stance], remarks: p.note ? [p.note] : [] }),
    ));

  it('every alias and adjective of persons, organizations, countries and places', async () => {
    const named = [
      ...extraction.persons,
      ...extraction.organisations,
      ...extraction.countries.map((c) => ({ ...c, aliases: [...c.aliases, ...c.adjectives] })),
      ...extraction.regions,
      ...extraction.cities,
      ...extraction.otherEntities,
    ];
    const asked = named.map(({ id, aliases }) => ({ id: ids.of(id), aliases }));
    const rows = await rawCypher(
      `UNWIND $asked AS asked
       MATCH (n:Actor|Country|Place|Topic {id: asked.id})
       UNWIND [alias IN asked.aliases WHERE NOT alias IN n.names] AS missing
       RETURN n.id AS id, missing`,
      { asked },
    );
    expect(rows).toEqual([]);
    expect(asked).toHaveLength(24 + 14 + 9 + 4 + 1 + 3);
  });

  it('organizations with their type', () =>
    compare(
      extraction.organisations,
      'MATCH (n:Organization {id: id}) RETURN n.id AS id, n.name AS name, n.orgType AS type',
      (o) => ({ name: o.name, type: o.type }),
    ));

  it('collectives, which are nobody in particular', async () => {
    const rows = await rawCypher('MATCH (n:Collective) RETURN n.id AS id, n.name AS name ORDER BY id');
    expect(rows).toEqual([
      { id: 'collective:kremlin-propagandists', name: 'Kremlin propagandists' },
      { id: 'collective:russian-propaganda', name: 'Russian propaganda' },
    ]);
  });

  it('accounts with followers and operator', () =>
    compare(
      extraction.accounts,
      `MATCH (n:Channel {id: id})
       RETURN n.id AS id, n.displayName AS name, n.platform AS platform, n.platformNote AS platformNote, n.operatorNote AS operatorNote,
         COLLECT { MATCH (n)-[:HAD_REACH]->(r) RETURN r.count } AS followers,
         COLLECT { MATCH (n)<-[o:OPERATES]-(p) RETURN p.id + ' ' + o.certainty } AS operators`,
      (a) => ({
        name: a.name,
        platform: 'unknown',
        platformNote: a.platformNote,
        operatorNote: a.operatorRelation,
        followers: [a.followers],
        operators: a.operator
          ? [`${ids.of(a.operator)} ${a.operatorRelation.includes('inferred') ? 'inferred' : 'stated'}`]
          : [],
      }),
    ));

  it('countries, regions, cities and topics', async () => {
    const rows = await rawCypher(
      'MATCH (n:Country|Place|Topic) RETURN n.name AS name, coalesce(n.iso, n.kind) AS kind ORDER BY n.id',
    );
    expect(rows).toEqual([
      ...[...extraction.countries].sort((a, b) => (a.iso < b.iso ? -1 : 1)).map((c) => ({ name: c.name, kind: c.iso })),
      { name: 'East Asia', kind: 'region' },
      { name: 'Korean Peninsula', kind: 'region' },
      { name: 'Middle East', kind: 'region' },
      { name: 'New York', kind: 'city' },
      { name: 'the West', kind: 'region' },
      { name: 'Hwasong-17', kind: 'missileSystem' },
      { name: 'K-pop', kind: 'genre' },
      { name: 'We', kind: 'novel' },
    ]);
  });

  it('events with the words that state them', () =>
    compare(
      extraction.events,
      `MATCH (n:Event {id: id})<-[m:MENTIONS]-(:Document)
       MATCH (a:Assertion) WHERE a.id IN m.assertions
       RETURN n.id AS id, n.name AS name, n.dateText AS dateText, coalesce(n.statusNote, n.status) AS status,
         a.excerpt AS evidence, [a.start, a.end] AS span`,
      (e) => ({ name: e.name, dateText: e.dateText ?? null, status: e.status, evidence: e.evidence, span: e.span }),
    ));

  it('the four sections and where they stand', async () => {
    const rows = await rawCypher(
      'MATCH (:Document)-[h:HAS_SECTION]->(n:Section) RETURN n.heading AS heading, [n.start, n.end] AS span ORDER BY h.ordinal',
    );
    expect(rows).toEqual(extraction.sections.map(({ heading, span }) => ({ heading, span })));
  });

  it('the narratives and the one above them', async () => {
    await compare(
      extraction.narratives,
      `MATCH (n:Narrative {id: id})-[:PART_OF]->(m:Narrative {level: 'meta'})
       RETURN n.id AS id, n.title AS title, n.gloss AS gloss, n.code AS code, m.title AS above`,
      (n) => ({
        title: n.title,
        gloss: n.gloss,
        code: n.semevalSuggestion,
        above: extraction.metaNarratives[0]?.title,
      }),
    );
  });

  it('18 quotations as printed, with marks, elisions, insertions and line', () =>
    compare(
      extraction.quotes,
      `MATCH (n:Quote {id: id})-[p:PRINTED_IN]->(:Document)
       RETURN n.id AS id, n.verbatim AS verbatim, n.marks AS marks, n.elisions AS elisions, n.insertions AS insertions,
         n.note AS note, [p.start, p.end] AS span, p.line AS line,
         COLLECT { MATCH (n)-[:EXPRESSES]->(c) RETURN c.id ORDER BY c.id } AS claims`,
      (q) => ({
        verbatim: q.verbatim,
        marks: q.quoteMarks,
        elisions: q.elisions.flat(),
        insertions: q.editorialInsertions.map((e) => e.text),
        note: q.note ?? null,
        span: q.verbatimSpan,
        line: q.line,
        claims: q.claims.map((c) => ids.of(c)),
      }),
    ));

  it('indirect speech and reported propaganda with the narrative of their section', () =>
    compare(
      [...extraction.indirectSpeech, ...extraction.reportedPropaganda],
      `MATCH (n:Statement {id: id})-[p:PRINTED_IN]->(:Document)
       MATCH (n)<-[:SAID]-(a:Actor)
       MATCH (n)-[:IN_NARRATIVE]->(t:Narrative)
       RETURN n.id AS id, n.text AS text, [p.start, p.end] AS span, p.line AS line, a.id AS speaker, t.id AS narrative`,
      (s) => ({ text: s.text, span: s.span, line: s.line, speaker: ids.of(s.speaker), narrative: ids.of(s.section) }),
    ));

  it('45 claims with kind, note, narratives, statements, subjects and answers', () =>
    compare(
      extraction.claims,
      `MATCH (n:Claim {id: id})
       RETURN n.id AS id, n.text AS text, coalesce(n.kindNote, n.kind) AS kind, n.note AS note,
         COLLECT { MATCH (n)-[:PART_OF]->(x:Narrative) RETURN x.id ORDER BY x.id } AS narratives,
         COLLECT { MATCH (n)<-[:EXPRESSES]-(x:Statement) RETURN x.id ORDER BY x.id } AS statements,
         COLLECT { MATCH (n)-[:ABOUT]->(x) RETURN x.id ORDER BY x.id } AS about,
         COLLECT { MATCH (n)<-[:REBUTS]-(x) RETURN x.id ORDER BY x.id } AS rebutted,
         COLLECT { MATCH (n)<-[:EXPOSES_MOTIVE_OF]-(x) RETURN x.id ORDER BY x.id } AS exposed,
         COLLECT { MATCH (n)<-[:CORROBORATES]-(x) RETURN x.id ORDER BY x.id } AS corroborated`,
      (c) => ({
        text: c.text,
        kind: c.kind,
        note: c.note ?? null,
        narratives: sorted(c.narratives),
        statements: sorted([...c.quotes, ...c.statements]),
        about: sorted(c.about),
        rebutted: sorted(c.rebuttedBy),
        exposed: sorted(c.motiveExposedBy),
        corroborated: sorted(c.corroboratedBy),
      }),
    ));

  it('families of claims and the contradiction', async () => {
    await compare(
      extraction.claimFamilies,
      `MATCH (n:ClaimFamily {id: id})
       RETURN n.id AS id, n.text AS text, n.note AS note,
         COLLECT { MATCH (n)<-[:VARIANT_OF]-(c) RETURN c.id ORDER BY c.id } AS members`,
      (f) => ({ text: f.text, note: f.note ?? null, members: sorted(f.members) }),
    );
    const rows = await rawCypher(
      `MATCH (a:Claim)-[r:CONTRADICTS]->(b:Claim) MATCH (n:Assertion) WHERE n.id IN r.assertions
       RETURN a.id AS subject, b.id AS object, n.note AS note`,
    );
    expect(rows).toEqual(
      extraction.claimRelations.map((r) => ({ subject: ids.of(r.from), object: ids.of(r.to), note: r.note })),
    );
  });

  it('32 pieces of counter-evidence with kind, source, way and quotation', () => {
    const kinds = {
      rebuttal: 'rebuttal',
      'motive exposed': 'motiveExposed',
      context: 'context',
      'alternative assessment (not a rebuttal)': 'alternative',
    };
    return compare(
      extraction.counterEvidence,
      `MATCH (n:CounterEvidence {id: id})-[p:PRINTED_IN]->(:Document)
       RETURN n.id AS id, n.text AS text, n.paraphrase AS paraphrase, n.kind AS kind, n.hedge AS hedge, n.note AS note,
         [p.start, p.end] AS span, p.line AS line,
         COLLECT { MATCH (n)<-[:GAVE]-(a) RETURN a.id } AS source, COLLECT { MATCH (n)-[:VIA]->(a) RETURN a.id } AS via,
         COLLECT { MATCH (n)-[:QUOTES]->(s) RETURN s.id } AS quote,
         COLLECT { MATCH (n)-[:IN_NARRATIVE]->(t) RETURN t.id } AS narrative`,
      (r) => ({
        text: r.text,
        paraphrase: r.paraphrase,
        kind: kinds[r.kind],
        hedge: r.hedge ?? null,
        note: r.note ?? null,
        span: r.span,
        line: r.line,
        source: [ids.of(r.source)],
        via: r.via ? [ids.of(r.via)] : [],
        quote: r.quote ? [ids.of(r.quote)] : [],
        narrative: [ids.of(r.narrative)],
      }),
    );
  });

  it('169 mentions, each with its place', async () => {
    const rows = await rawCypher(
      `MATCH (a:Assertion {predicate: 'MENTIONS'})-[:OBJECT]->(n)
       MATCH (:Document)-[m:MENTIONS]->(n) WHERE a.id IN m.assertions
       RETURN n.id AS entity, a.excerpt AS text, [a.start, a.end] AS span ORDER BY a.start`,
    );
    expect(rows).toEqual(extraction.mentions.map((m) => ({ entity: ids.of(m.entity), text: m.text, span: m.span })));
    expect(rows).toHaveLength(169);
  });

  it('24 ambiguities, open only where an identity is, and 10 scare quotes', async () => {
    const rows = await rawCypher(
      `MATCH (n:Note) WHERE n.kind IN ['ambiguity', 'scareQuote']
       RETURN n.kind AS kind, n.text AS text, n.resolution AS resolution, n.status AS status ORDER BY kind, n.id`,
    );
    const ambiguities = rows.filter((row) => row.kind === 'ambiguity');
    expect(ambiguities.map(({ text: what, resolution }) => ({ what, resolution }))).toEqual(
      extraction.ambiguities.map(({ what, resolution }) => ({ what, resolution })),
    );
    expect(ambiguities.flatMap((row, i) => (row.status === 'open' ? [extraction.ambiguities[i]?.id] : []))).toEqual([
      'A02',
      'A04',
      'A05',
      'A06',
    ]);
    const scare = rows.filter((row) => row.kind === 'scareQuote').map((row) => row.text);
    expect(scare.sort()).toEqual(extraction.scareQuotes.map((s) => s.text).sort());
  });

  it('the document word for word, with its origin', async () => {
    const [row] = await rawCypher(
      `MATCH (p)-[:PUBLISHED]->(n:Document)<-[:AUTHORED]-(a)
       RETURN n.text AS text, n.sha256 AS sha256, n.url AS url, n.urlStatus AS urlStatus, a.name AS author, p.name AS publisher`,
    );
    expect(row).toEqual({
      text: text.text,
      sha256: source.sha256,
      url: source.url,
      urlStatus: extraction.document.urlStatus,
      author: source.author,
      publisher: source.publisher,
    });
  });

  it('every relation, as an assertion on a relationship between the very nodes it names', async () => {
    const rows = await rawCypher(
      `MATCH (a)<-[:SUBJECT]-(n:Assertion {method: 'analyst', status: 'accepted'})-[:OBJECT]->(b)
       MATCH (a)-[r]->(b) WHERE n.id IN r.assertions AND r.marking = 0
       RETURN a.id + ' ' + n.predicate + ' ' + b.id AS relation`,
    );
    const inGraph = new Set(rows.map((row) => row.relation));
    const stated = extraction.relations.map((r) => `${ids.of(r.from)} ${r.type} ${ids.of(r.to)}`);
    expect(stated.filter((relation) => !inGraph.has(relation))).toEqual([]);
    expect(new Set(stated).size).toBe(441);
  });
});

function sorted(locals: string[]): string[] {
  return locals.map((id) => ids.of(id)).sort();
}
