import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';

interface Source {
  start: number;
  end: number;
  excerpt: string;
  section: { heading: string };
  document: { text: string; authors: { name: string }[] };
}

interface Actors {
  [list: string]: { edges: { node: { name: string; narratives: unknown[]; roles: string[] } }[] };
}

const claim = (code: string) => `claim:russia-north-korea-pact:${code}`;

describe('an object', () => {
  it('is found by its id as a node of its own type', async () => {
    const ids = [
      'person:armen-gasparyan',
      'country:kp',
      claim('C10'),
      'person:nobody',
      'nonsense',
      'channel:unknown:pool-n3',
    ];
    const { nodes } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(nodes).toEqual([
      { __typename: 'Person', id: ids[0] },
      { __typename: 'Country', id: ids[1] },
      { __typename: 'Claim', id: ids[2] },
      null,
      null,
      { __typename: 'Channel', id: ids[5] },
    ]);
  });

  it('is null where the id is of another kind, or of nobody', async () => {
    const answer = await ask(
      '{ claim(id: "person:vladimir-putin") { id } actor(id: "person:nobody") { id } node(id: "") { id } }',
    );
    expect(answer).toEqual({ claim: null, actor: null, node: null });
  });

  it('answers any depth, under aliases, fragments and skipped fields', async () => {
    const query = `
      query ($deep: Boolean!) {
        zarubin: actor(id: "person:zarubin") {
          ...Claims
          statements @skip(if: $deep) { id }
          ... on Person { first: channels { displayName operator { name reach { known } } } second: channels { platform } }
        }
      }
      fragment Claims on Actor {
        claims { text contradicts { text speakers { name affiliations { organization { name } role } } } counterEvidence { givenBy { name } independent } }
      }`;
    expect(await ask(query, { deep: true })).toEqual({
      zarubin: {
        claims: [
          {
            text: 'People in North Korea live in exceptional freedom.',
            contradicts: [
              {
                text: 'Life in North Korea is very hard.',
                speakers: [
                  { name: 'Dmitry Puchkov', affiliations: [{ organization: { name: 'Sputnik' }, role: 'radio host' }] },
                ],
              },
            ],
            counterEvidence: [
              { givenBy: [{ name: 'Matt Wickham' }], independent: false },
              { givenBy: [{ name: 'Matt Wickham' }], independent: false },
            ],
          },
        ],
        first: [{ displayName: 'ZARUBIN', operator: { name: 'Zarubin', reach: { known: 334000 } } }],
        second: [{ platform: 'unknown' }],
      },
    });
  });

  it('has a way to the words that say so, which are the words of the document', async () => {
    const { statement } = await ask<{ statement: { verbatim: string; source: Source } }>(`{
      statement: node(id: "statement:russia-north-korea-pact:Q05") {
        ... on Quote { verbatim source { start end line excerpt section { heading } document { text title sha256 authors { name } } } }
      }
    }`);
    const { source } = statement;
    const text = [...source.document.text].slice(source.start, source.end).join('');
    expect(text).toBe(statement.verbatim);
    expect(source.excerpt).toBe(text);
    expect(source.section.heading).toBe('A Meeting Hyped Up to the MAX');
    expect(source.document.authors).toEqual([{ name: 'Matt Wickham' }]);
  });

  it('keeps reach unknown apart from zero', async () => {
    const { putin, loseva } = await ask(`{
      putin: actor(id: "person:vladimir-putin") { reach { known channels unknown { id } } }
      loseva: actor(id: "person:olesya-loseva") { reach { known channels unknown { id } } }
    }`);
    expect(putin).toEqual({ reach: { known: 0, channels: 0, unknown: [{ id: 'person:vladimir-putin' }] } });
    expect(loseva).toEqual({ reach: { known: 31900, channels: 1, unknown: [] } });
  });

  it('tells who relays from who is reported to have spoken', async () => {
    const { quote } = await ask(`{
      quote: node(id: "statement:russia-north-korea-pact:Q03") {
        ... on Quote { mode speakers { name } reportedSpeaker { name reach { known } } channels { displayName reach { count } relays { name } } }
      }
    }`);
    expect(quote).toEqual({
      mode: 'reported',
      speakers: [],
      reportedSpeaker: { name: 'Meister', reach: { known: 0 } },
      channels: [{ displayName: 'Pool N3', reach: { count: 342000 }, relays: [{ name: 'Meister' }] }],
    });
  });

  it('keeps rebuttal, corroboration and exposed motive apart', async () => {
    const { r25, r12, c36 } = await ask(`{
      r25: node(id: "counter:russia-north-korea-pact:R25") { ... on CounterEvidence { kind rebuts { id } corroborates { id } } }
      r12: node(id: "counter:russia-north-korea-pact:R12") { ... on CounterEvidence { kind rebuts { id } exposesMotiveOf { id } } }
      c36: claim(id: "${claim('C36')}") { rebutted counterEvidence(kind: MOTIVE_EXPOSED) { id } }
    }`);
    expect(r25).toEqual({
      kind: 'REBUTTAL',
      rebuts: [{ id: claim('C36') }, { id: claim('C37') }],
      corroborates: [{ id: claim('C36') }],
    });
    expect(r12).toEqual({
      kind: 'MOTIVE_EXPOSED',
      rebuts: [],
      exposesMotiveOf: [{ id: claim('C42') }, { id: claim('C43') }, { id: claim('C44') }],
    });
    expect(c36).toEqual({ rebutted: true, counterEvidence: [] });
  });

  it('never merges two persons: who may be whom is a question', async () => {
    const { identityQuestions } = await ask(
      '{ identityQuestions { subject { name } actor { name roles statements { id } } status } }',
    );
    expect(identityQuestions).toEqual([
      { subject: { name: 'Markov' }, actor: { name: 'Sergey Markov', roles: [], statements: [] }, status: 'open' },
      { subject: { name: 'Zarubin' }, actor: { name: 'Pavel Zarubin', roles: [], statements: [] }, status: 'open' },
    ]);
  });
});

describe('actors', () => {
  it('who bridge narratives are Gasparyan with three and Klintsevich with two, nobody else', async () => {
    const { actors } = await ask<Actors>(`{
      actors(filter: { minNarratives: 2 }, orderBy: NARRATIVES_DESC) { totalCount edges { node { name narratives { id } } } }
    }`);
    const bridges = actors?.edges.map(({ node }) => {
      return [node.name, node.narratives.length];
    });
    expect(bridges).toEqual([
      ['Armen Gasparyan', 3],
      ['Andrei Klintsevich', 2],
    ]);
  });

  it('who are experts are never amplifiers', async () => {
    const { experts } = await ask<Actors>('{ experts { edges { node { name roles } } } }');
    const roles = experts?.edges.map(({ node }) => node);
    expect(roles?.map(({ name }) => name)).toEqual([
      'Alina Hrystenko',
      'Conflict Intelligence Team',
      'Oleksandr Kovalenko',
      'Taras Zagorodni',
      'Vitali Portnikov',
    ]);
    for (const { roles: all } of roles ?? []) expect(all).not.toContain('AMPLIFIER');
  });
});
