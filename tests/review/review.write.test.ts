import { describe, expect, test } from 'vitest';
import { rawCypher } from '../seed/raw-cypher.ts';
import { violations } from '../writing/violations.ts';
import { asRead, type ReadProposal } from './reviewing.ts';
import { reviewingDesk } from './reviewing-desk.ts';
import { SMALL_DIGEST, UNDECIDED_DIGEST } from './small-digest.ts';

const desk = reviewingDesk();

const bring = async () => {
  const { import: run } = await desk.review.bring(SMALL_DIGEST);
  return run?.id ?? '';
};

describe('a document that is brought in', () => {
  test('stands in the graph with its proposals, and no fact of it does', async () => {
    const run = await bring();
    const all = await desk.review.proposals(run);
    expect(all.map(({ kind, words }) => `${kind} ${words.slice(0, 20)}`)).toMatchInlineSnapshot(`
      [
        "TITLE Bridges and the Floo",
        "COUNTRY Russian",
        "MENTION Russian",
        "AUTHOR Ada Marlow",
        "MENTION Ada Marlow",
        "SECTION The Bridges Fall by ",
        "NARRATIVE The Bridges Fall by ",
        "COUNTER_EVIDENCE the bridges stand.",
        "COUNTER_EVIDENCE the bridges were ins",
        "MENTION Ostap Hnatyuk",
        "QUOTE “Every bridge in the",
        "CLAIM “Every bridge in the",
        "QUOTE “The river will take",
        "CLAIM “The river will take",
        "MENTION Ivan Petrenko",
        "MENTION Head of the Centre f",
      ]
    `);
    const facts = await rawCypher('MATCH (n:Assertion)-[:IN_RUN]->(:ImportRun {id: $run}) RETURN count(n) AS n', {
      run,
    });
    expect(facts).toEqual([{ n: 0 }]);
    expect(await violations()).toEqual([]);
  });

  test('has for each proposal and paragraph a reason with its code, and reads without one as well', async () => {
    const run = await bring();
    await rawCypher(
      "MATCH (:ImportRun {id: $run})-[:PROPOSES]->(p:Proposal {kind: 'title'}) REMOVE p.reasonCode, p.reasonWords",
      { run },
    );
    const query = `query ($run: ID!) {
      import(id: $run) { paragraphs { becauseCode becauseWords } }
      proposals(import: $run, first: 4) { edges { node { kind reason reasonCode reasonWords } } }
    }`;
    type Told = {
      import: { paragraphs: object[] };
      proposals: { edges: { node: object }[] };
    };
    const told = await desk.server.done<Told>(query, { run });
    expect(told.proposals.edges.map(({ node }) => node)).toEqual([
      { kind: 'TITLE', reason: 'The first line, short: the title.', reasonCode: null, reasonWords: null },
      expect.objectContaining({ kind: 'COUNTRY', reasonCode: 'COUNTRY_NAME', reasonWords: ['Russian', 'RU'] }),
      expect.objectContaining({ kind: 'MENTION', reasonCode: 'COUNTRY_NAME', reasonWords: ['Russian', 'RU'] }),
      expect.objectContaining({ kind: 'AUTHOR', reasonCode: 'BYLINE' }),
    ]);
    expect(told.import.paragraphs[0]).toEqual({ becauseCode: 'FIRST_LINE', becauseWords: [] });
  });
});

/** Everything accepted that needs no more than one choice: who Markov is, and what the claims say. */
async function accepted(run: string) {
  const all = await desk.review.proposals(run);
  const decided = all
    .filter(({ kind }) => kind !== 'MENTION')
    .map((proposal) => ({
      ...asRead(proposal),
      ...(proposal.words.startsWith('“Every') &&
        proposal.kind === 'QUOTE' && {
          names: [
            { role: 'SPEAKER', asNew: 'PERSON' },
            { role: 'CHANNEL', name: 'Markov' },
          ],
        }),
      ...(proposal.kind === 'CLAIM' && { claim: { wording: `Claimed: ${proposal.words.slice(1, 30)}` } }),
      ...(proposal.kind === 'COUNTER_EVIDENCE' && { claims: [all.find(({ kind }) => kind === 'CLAIM')?.id] }),
    }));
  return desk.review.step('acceptProposals', { import: run, proposals: decided });
}

describe('accepting', () => {
  test('leaves to do what lacks a decision: a known name, a wording, a quotation before its claim, a claim to rebut', async () => {
    const run = await bring();
    const all = await desk.review.proposals(run);
    const outcome = await desk.review.step('acceptProposals', { import: run, proposals: all.map(asRead) });
    const codes = outcome.todo.map(({ proposal, code }) => [ofId(all, proposal).kind, code]);
    expect(codes).toEqual([
      ['QUOTE', 'NAME'],
      ['CLAIM', 'FIRST'],
      ['CLAIM', 'WORDING'],
      ['COUNTER_EVIDENCE', 'CLAIM'],
      ['COUNTER_EVIDENCE', 'CLAIM'],
      ['MENTION', 'NAME'],
      ['MENTION', 'NAME'],
    ]);
    expect(outcome.todo[0]?.message).toBe(
      '“Markov” may be Markov (person:markov): “Markov” is the same name. Say who it is.',
    );
    expect(outcome.todo.map(({ reasonCode }) => reasonCode)).toEqual([
      ...['SAY_WHO', 'QUOTATION_FIRST', 'SAY_CLAIM', 'SAY_WHAT_IT_ANSWERS', 'SAY_WHAT_IT_ANSWERS'],
      ...['SAY_WHO_IS_MENTIONED', 'SAY_WHO_IS_MENTIONED'],
    ]);
    expect(await violations()).toEqual([]);
  });

  test('writes facts with their words, and keeps this document’s Markov apart from the other’s', async () => {
    const run = await bring();
    const outcome = await accepted(run);
    expect(outcome.todo).toEqual([]);
    const said = await rawCypher(
      `MATCH (a:Actor)-[s:SAID]->(q:Quote)-[:EXPRESSES]->(c:Claim), (ch:Channel)-[:CARRIED]->(q), (ch)-[:HAD_REACH]->(r)
       MATCH (n:Assertion)-[:IN_RUN]->(:ImportRun {id: $run}) WHERE n.id IN s.assertions
       RETURN a.name AS name, r.count AS followers, c.text AS claim, n.excerpt AS words, n.method AS method ORDER BY followers`,
      { run },
    );
    expect(said).toEqual([
      {
        ...{
          name: 'Ivan Petrenko',
          followers: 31900,
          claim: 'Claimed: The river will take the last',
          method: 'parser',
        },
        words: 'Ivan Petrenko, Head of the Centre for Rivers, 31,900 followers:',
      },
      {
        ...{ name: 'Markov', followers: 72000, claim: 'Claimed: Every bridge in the north has', method: 'analyst' },
        words: 'Markov, 72,000 followers:',
      },
    ]);
    // whose printed words a channel of somebody else carried is of unknown reach, and not only paraphrased
    type Drawn = { amplification: { nodes: { label: string; kind: string; uncarried: boolean }[] } };
    const { amplification } = await desk.server.done<Drawn>('{ amplification { nodes { label kind uncarried } } }', {});
    expect(amplification.nodes.filter(({ label }) => label === 'Ivan Petrenko')).toContainEqual(
      expect.objectContaining({ kind: 'Person', uncarried: false }),
    );
    const markovs = await rawCypher(`MATCH (a:Person {nameKey: 'markov'}) RETURN a.id AS id ORDER BY id`);
    expect(markovs.map(({ id }) => String(id).replace(/-d[0-9a-f]{12}$/, '-…'))).toEqual([
      'person:markov',
      'person:markov-…',
    ]);
    // the question has a sentence with its code, until an analyst gives a reason of their own
    const subject = String(markovs.find(({ id }) => id !== 'person:markov')?.id);
    const asked = async () => {
      const { actor } = await desk.server.done<{ actor: { possiblySameAs: object[] } }>(
        'query ($id: ID!) { actor(id: $id) { possiblySameAs { status reason reasonCode reasonWords actor { id } } } }',
        { id: subject },
      );
      return actor.possiblySameAs;
    };
    const question = { status: 'open', actor: { id: 'person:markov' } };
    const sameName = { reason: '“Markov” is the same name.', reasonCode: 'SAME_NAME', reasonWords: ['Markov'] };
    expect(await asked()).toEqual([{ ...question, ...sameName }]);
    const own = { reason: 'Both speak of bridges.', reasonCode: null, reasonWords: null };
    await desk.server.done(
      `mutation { correctFact(input: { idempotencyKey: "own-reason", type: POSSIBLY_SAME_AS, from: "${subject}", to: "person:markov",
        expectedVersion: 1, values: { reason: "${own.reason}" }, marking: RED, source: { reason: "Read it." } }) { id } }`,
      {},
    );
    expect(await asked()).toEqual([{ ...question, ...own }]);
    const answers = await rawCypher(
      `MATCH (a:Actor)-[:GAVE]->(e:CounterEvidence)-[:PRINTED_IN]->(:Document)<-[:READS]-(:ImportRun {id: $run})
       RETURN a.name AS name, e.text AS text ORDER BY name`,
      { run },
    );
    expect(answers).toEqual([
      { name: 'Ada Marlow', text: 'the bridges stand.' },
      { name: 'Ostap Hnatyuk', text: 'the bridges were inspected in May and stand firmly.' },
    ]);
    expect(await violations()).toEqual([]);
  });

  test('makes an organization of whoever published it, as a line says or whoever brought it in, where it prints the name', async () => {
    const line = SMALL_DIGEST.replace('analyst\n', 'analyst\n\nPublished by Bridge Watch\n');
    for (const [text, given] of [
      [line, {}],
      [SMALL_DIGEST.replace('analyst\n', 'Bridge Watch analyst\n'), { publisher: 'Bridge Watch' }],
    ] as const) {
      const { import: run, document } = await desk.review.bring(text, given);
      const found = await desk.review.proposals(run?.id ?? '', { kinds: ['PUBLISHER'] });
      expect(found.map(({ words }) => words)).toEqual(['Bridge Watch']);
      await desk.review.step('acceptProposals', { import: run?.id, proposals: found.map(asRead) });
      const published = await rawCypher(
        `MATCH (o:Organization)-[r:PUBLISHED]->(:Document {id: $document})
         MATCH (n:Assertion) WHERE n.id IN r.assertions RETURN o.name AS by, n.excerpt AS words`,
        { document: document.id },
      );
      expect(published).toEqual([{ by: 'Bridge Watch', words: 'Bridge Watch' }]);
      await desk.review.undo(run?.id ?? '');
    }
    const unsaid = await desk.review.bring(SMALL_DIGEST, { publisher: 'Somebody Else' });
    expect(await desk.review.proposals(unsaid.import?.id ?? '', { kinds: ['PUBLISHER'] })).toEqual([]);
  });

  test('does not make an amplifier of somebody who answers', async () => {
    const run = await bring();
    const all = await desk.review.proposals(run);
    const expert = [{ role: 'SPEAKER', existing: 'person:taras-zagorodni' }];
    const wanted = all.filter(({ kind, words }) => kind === 'NARRATIVE' || words.startsWith('“The river'));
    const proposals = wanted.map((proposal) => ({
      ...asRead(proposal),
      ...(proposal.kind === 'QUOTE' && { names: expert }),
      ...(proposal.kind === 'CLAIM' && { claim: { wording: 'The bridges fall.' } }),
    }));
    const outcome = await desk.review.step('acceptProposals', { import: run, proposals });
    expect(outcome.todo.map(({ proposal, code }) => [ofId(all, proposal).kind, code])).toEqual([['CLAIM', 'MODEL']]);
    expect(await violations()).toEqual([]);
  });
});

describe('somebody whom the document puts on no side', () => {
  const amplifying = (document: string) =>
    rawCypher(
      `MATCH (a)-[:SAID]->(s)-[:PRINTED_IN]->(:Document {id: $document}) MATCH (s)-[:EXPRESSES]->()
       RETURN a.name AS name`,
      { document },
    );
  const undecided = async () => {
    const { import: run, document } = await desk.review.bring(UNDECIDED_DIGEST);
    const id = run?.id ?? '';
    const all = await desk.review.proposals(id);
    const theirs = all.filter(
      ({ kind, words, from }) =>
        (['QUOTE', 'INDIRECT_SPEECH'].includes(kind) || from !== null) && /that video|of the bridge is/.test(words),
    );
    const narrative = all.find(({ kind }) => kind === 'NARRATIVE') as ReadProposal;
    const accept = async () => {
      const now = (await desk.review.proposals(id)).filter(({ id: one }) =>
        [...theirs, narrative].some((two) => two.id === one),
      );
      const open = now.filter(({ status }) => status === 'OPEN');
      const proposals = open.map((one) => ({
        ...asRead(one),
        ...(one.kind === 'CLAIM' && { claim: { wording: 'The bridge fell.' } }),
      }));
      return desk.review.step('acceptProposals', { import: id, proposals });
    };
    return { id, theirs, document: document.id, accept };
  };

  test('becomes no amplifier in a batch that is accepted as it stands, but once an analyst says so', async () => {
    const { theirs, document, accept } = await undecided();
    expect(theirs.map(({ kind }) => kind)).toEqual(['INDIRECT_SPEECH', 'CLAIM', 'QUOTE', 'CLAIM']);
    const { todo } = await accept();
    expect(todo.map(({ code }) => code)).toEqual(['SIDE', 'SIDE', 'FIRST', 'FIRST']);
    expect(await amplifying(document)).toEqual([]);
    for (const one of theirs.filter(({ kind }) => kind !== 'CLAIM')) {
      await desk.review.step('editProposal', { ...asRead(one), ofExpert: false });
    }
    expect((await accept()).todo).toEqual([]);
    expect(await amplifying(document)).toEqual([{ name: 'Oksana Lysenko' }, { name: 'Oksana Lysenko' }]);
  });

  test('gives counter-evidence once an analyst says that they answer, and their claims are rejected', async () => {
    const { id, theirs, document, accept } = await undecided();
    const before = await desk.review.proposals(id);
    for (const one of theirs.filter(({ kind }) => kind !== 'CLAIM')) {
      await desk.review.step('editProposal', { ...asRead(one), ofExpert: true });
    }
    const now = await desk.review.proposals(id);
    const statuses = theirs.map(({ id: one }) => [ofId(now, one).kind, ofId(now, one).status]);
    expect(statuses).toEqual([
      ['INDIRECT_SPEECH', 'REJECTED'],
      ['CLAIM', 'REJECTED'],
      ['QUOTE', 'OPEN'],
      ['CLAIM', 'REJECTED'],
    ]);
    const fresh = now.filter(({ id: one }) => before.every((other) => other.id !== one));
    expect(fresh.map(({ kind, names }) => [kind, names.map(({ role, words }) => `${role} ${words}`)])).toEqual([
      ['COUNTER_EVIDENCE', ['SOURCE Oksana Lysenko']],
      ['COUNTER_EVIDENCE', ['SOURCE Oksana Lysenko']],
    ]);
    expect((await accept()).todo).toEqual([]);
    const claim = theirs.at(-1) as ReadProposal;
    const reopened = await desk.review.step('reopenProposals', {
      import: id,
      proposals: [asRead(ofId(now, claim.id))],
    });
    const proposals = reopened.done.map((one) => ({ ...asRead(one), claim: { wording: 'The bridge fell.' } }));
    const { todo } = await desk.review.step('acceptProposals', { import: id, proposals });
    expect(todo.map(({ code }) => code)).toEqual(['MODEL']);
    expect(await amplifying(document)).toEqual([]);
  });
});

function ofId(all: ReadProposal[], id: string): ReadProposal {
  const found = all.find((proposal) => proposal.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}
