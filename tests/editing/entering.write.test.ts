import { describe, expect, test } from 'vitest';
import { editingDesk } from './desk.ts';
import { N1, newClaim, printed, reasoned } from './inputs.ts';

const desk = editingDesk();

describe('what an analyst enters by hand', () => {
  test('says of an organization what kind it is, of nobody else, and is corrected', async () => {
    const body = { ...reasoned, kind: 'ORGANIZATION', name: 'Testova Institute', orgType: 'think tank' };
    const { id } = await desk.write('createActor', body);
    const told = 'query ($id: ID!) { actor(id: $id) { ... on Organization { orgType } } }';
    expect(await desk.server.done(told, { id })).toEqual({ actor: { orgType: 'think tank' } });
    await desk.write('correctActor', { id, expectedVersion: 1, orgType: 'institute', note: 'It says so.' });
    expect(await desk.server.done(told, { id })).toEqual({ actor: { orgType: 'institute' } });
    expect(await desk.refused('createActor', { ...body, kind: 'PERSON' })).toMatch(
      /orgType .*only an organization has one, and this is a person/,
    );
  });

  test('is in the graph with its source: channel and reach, speaker, statement, claim, and what answers it', async () => {
    const actor = await desk.write('createActor', {
      ...reasoned,
      kind: 'PERSON',
      name: 'Iryna Testova',
      roleText: 'host',
    });
    expect(actor.node).toEqual({ __typename: 'Person', id: 'person:iryna-testova' });
    const channel = await desk.write('createChannel', {
      ...{
        platform: 'telegram',
        displayName: 'Testova Live',
        handle: '@testova',
        operator: actor.id,
        followers: 4_200,
      },
      ...{ marking: 'CLEAR', source: printed('Olesya Loseva, 31,900 followers'), asOf: '2024-06-20' },
    });
    const statement = await desk.write('createStatement', {
      ...{ mode: 'DIRECT', speaker: actor.id, channel: channel.id, narratives: [N1], marking: 'CLEAR' },
      source: printed('I don’t know of another country where people breathe so freely.'),
    });
    const claim = await desk.write('createClaim', newClaim({ statements: [statement.id], about: ['country:kp'] }));
    const answer = await desk.write('createCounterEvidence', {
      ...{ kind: 'REBUTTAL', paraphrase: 'It is binding.', givenBy: ['person:matt-wickham'], rebuts: [claim.id] },
      ...{ marking: 'CLEAR', narratives: [N1], source: printed('This clearly demonstrates that the suffering') },
    });
    const { claim: told } = await desk.server.done(
      `query ($id: ID!) { claim(id: $id) { text rebutted reach { known } speakers { name } about { id }
        channels { displayName operator { name } reach { count asOf source { excerpt } } }
        statements { verbatim source { line excerpt } } counterEvidence { id independent givenBy { name } source { excerpt } } } }`,
      { id: claim.id },
    );
    expect(told).toMatchObject({
      ...{
        text: 'The pact is only a declaration.',
        rebutted: true,
        reach: { known: 4_200 },
        about: [{ id: 'country:kp' }],
      },
      speakers: [{ name: 'Iryna Testova' }],
      channels: [
        {
          ...{ displayName: 'Testova Live', operator: { name: 'Iryna Testova' } },
          reach: { count: 4_200, asOf: '2024-06-20', source: { excerpt: 'Olesya Loseva, 31,900 followers' } },
        },
      ],
      statements: [{ source: { line: 41, excerpt: expect.stringMatching(/^I don’t know/) } }],
      counterEvidence: [{ id: answer.id, source: { excerpt: 'This clearly demonstrates that the suffering' } }],
    });
  });

  test('without a document it keeps the reason of the analyst, as an assertion without a span', async () => {
    await desk.write('relate', {
      ...{ ...reasoned, type: 'AFFILIATED_WITH', from: 'person:markov', to: 'organization:radio-nv' },
      ...{ values: { role: 'guest' }, by: 'Olena' },
    });
    const { assertions } = await desk.server.done<{ assertions: { edges: { node: unknown }[] } }>(
      '{ assertions(filter: { node: "person:markov", predicate: "AFFILIATED_WITH" }) { edges { node { method by note status source { excerpt } } } } }',
    );
    expect(assertions.edges.map(({ node }) => node)).toContainEqual({
      ...{ method: 'analyst', by: 'Olena', note: 'Said so on air, recording kept.', status: 'accepted', source: null },
    });
  });

  test('a count of followers stands beside the earlier ones; the latest is the reach', async () => {
    const channel = 'channel:unknown:pool-n3';
    await desk.write('observeReach', { ...reasoned, channel, followers: 350_000, asOf: '2024-07-01' });
    const { channel: told } = await desk.server.done(
      'query ($id: ID!) { channel(id: $id) { reach { count } reachHistory { count asOf } } }',
      { id: channel },
    );
    expect(told).toEqual({
      reach: { count: 350_000 },
      reachHistory: [
        { count: 350_000, asOf: '2024-07-01' },
        { count: 342_000, asOf: null },
      ],
    });
  });
});
