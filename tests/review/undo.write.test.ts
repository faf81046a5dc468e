import { describe, expect, test } from 'vitest';
import { graphHash } from '../../server/review/graph-hash.ts';
import { seededGraph } from '../graph.ts';
import { rawCypher } from '../seed/raw-cypher.ts';
import { violations } from '../writing/violations.ts';
import { asRead, type ReadProposal } from './reviewing.ts';
import { reviewingDesk } from './reviewing-desk.ts';
import { CORRECTED_DIGEST, SMALL_DIGEST } from './small-digest.ts';

const desk = reviewingDesk();

const hash = async () => graphHash(await seededGraph());

/** Accepts all that is open, every claim worded, Markov as somebody new. */
async function acceptAll(run: string) {
  const open = (await desk.review.proposals(run)).filter(({ kind, status }) => kind !== 'MENTION' && status === 'OPEN');
  const claims = open.flatMap(({ kind, id }) => (kind === 'CLAIM' ? [id] : [])).slice(0, 1);
  const proposals = open.map((one) => ({ ...decided(one), ...(one.kind === 'COUNTER_EVIDENCE' && { claims }) }));
  return desk.review.step('acceptProposals', { import: run, proposals });
}

function decided(proposal: ReadProposal) {
  const isMarkov = proposal.kind === 'QUOTE' && proposal.words.startsWith('“Every') && proposal.earlier === null;
  const wording = `Somebody says: ${proposal.words.slice(1, 40)}`;
  return {
    ...asRead(proposal),
    ...(isMarkov && {
      names: [
        { role: 'SPEAKER', asNew: 'PERSON' },
        { role: 'CHANNEL', name: 'Markov' },
      ],
    }),
    ...(proposal.kind === 'CLAIM' &&
      proposal.change !== 'SAME' &&
      proposal.change !== 'MOVED' && { claim: { wording } }),
  };
}

describe('undo', () => {
  test('of a whole import leaves the graph as it was', async () => {
    const before = await hash();
    const { import: run } = await desk.review.bring(SMALL_DIGEST);
    const id = run?.id ?? '';
    expect((await acceptAll(id)).todo).toEqual([]);
    expect(await hash()).not.toBe(before);
    await desk.review.undo(id);
    expect(await hash()).toBe(before);
    expect(await violations()).toEqual([]);
  });

  test('of one step leaves the proposals open and the graph without its facts', async () => {
    const { import: run } = await desk.review.bring(SMALL_DIGEST);
    const id = run?.id ?? '';
    await acceptAll(id);
    const undone = await desk.review.step('undoReviewStep', { import: id });
    expect(undone.import.progress.accepted).toBe(0);
    const left = await rawCypher('MATCH (n:Assertion)-[:IN_RUN]->(:ImportRun {id: $id}) RETURN count(n) AS n', { id });
    expect(left).toEqual([{ n: 0 }]);
    expect((await acceptAll(id)).todo).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  test('is refused where something was built on it, and says what', async () => {
    const { import: run } = await desk.review.bring(SMALL_DIGEST);
    const id = run?.id ?? '';
    await acceptAll(id);
    await desk.review.bring(CORRECTED_DIGEST, { editionOf: (await documentOf(id)) ?? '' });
    const version = Number((await rawCypher('MATCH (o:ImportRun {id: $id}) RETURN o.version AS v', { id }))[0]?.v);
    const [code, message] = await desk.review.refused('undoImport', { import: id, expectedVersion: version });
    expect(code).toBe('BUILT_UPON');
    expect(message).toMatch(/is a corrected edition of it\. Undo that first\.$/);
  });
});

const documentOf = async (id: string) =>
  (await rawCypher('MATCH (:ImportRun {id: $id})-[:READS]->(d) RETURN d.id AS id', { id }))[0]?.id as string;

describe('two at once', () => {
  test('the same text brought in twice is there once', async () => {
    const both = await Promise.all([desk.review.bring(SMALL_DIGEST), desk.review.bring(SMALL_DIGEST)]);
    expect(both.map(({ changed }) => changed).sort()).toEqual([false, true]);
    expect(both[0].import?.id).toBe(both[1].import?.id);
    expect(await rawCypher('MATCH (o:ImportRun)-[:READS]->(d) RETURN count(*) AS n')).toEqual([{ n: 1 }]);
    const before = await hash();
    expect((await desk.review.bring(SMALL_DIGEST)).changed).toBe(false);
    expect(await hash()).toBe(before);
  });

  test('the later of two reviewers is told who was first, and nothing of the first is lost', async () => {
    const { import: run } = await desk.review.bring(SMALL_DIGEST);
    const id = run?.id ?? '';
    const [first] = await desk.review.proposals(id, { kinds: ['COUNTER_EVIDENCE'] });
    if (!first) throw new Error('No counter-evidence.');
    const proposals = [asRead(first)];
    await desk.review.step('rejectProposals', { import: id, proposals, by: 'Olena', note: 'It leads over only.' });
    const [code, message] = await desk.review.refused('postponeProposals', { import: id, proposals, by: 'Petro' });
    expect(code).toBe('CONFLICT');
    expect(message).toContain('Olena has made it rejected');
    const [now] = await desk.review.proposals(id, { kinds: ['COUNTER_EVIDENCE'] });
    expect(now?.status).toBe('REJECTED');
  });
});

describe('a corrected edition', () => {
  test('shows what was added, changed, gone and the same, and supersedes what was accepted of the one before', async () => {
    const { import: first } = await desk.review.bring(SMALL_DIGEST);
    await acceptAll(first?.id ?? '');
    const before = await hash();
    const { import: second } = await desk.review.bring(CORRECTED_DIGEST, {
      editionOf: await documentOf(first?.id ?? ''),
    });
    const id = second?.id ?? '';
    const quotes = await desk.review.proposals(id, { kinds: ['QUOTE'] });
    expect(quotes.map(({ words, change, changeNote }) => [words.slice(1, 12), change, changeNote])).toEqual([
      ['There is no', 'ADDED', null],
      ['Every bridg', 'CHANGED', 'followers: 72000 before, 72500 now.'],
      ['The river w', 'GONE', null],
    ]);
    expect(quotes.map(({ changeReasons }) => changeReasons)).toEqual([
      [],
      [{ reasonCode: 'FOLLOWERS_CHANGED', reasonWords: ['72000', '72500'] }],
      [],
    ]);
    // what is the same is decided as it was, but for the claim of a quotation that is not; a place further down is no change
    const unchanged = (await desk.review.proposals(id, { changes: ['SAME', 'MOVED'] })).filter(
      ({ kind }) => kind !== 'MENTION',
    );
    expect(unchanged.map(({ kind, change, status }) => [kind, change, status])).toEqual([
      ...['TITLE', 'COUNTRY', 'AUTHOR', 'SECTION', 'NARRATIVE', 'COUNTER_EVIDENCE', 'COUNTER_EVIDENCE'].map((kind) => [
        ...[kind, 'SAME', 'ACCEPTED'],
      ]),
      ['CLAIM', 'SAME', 'OPEN'],
    ]);
    const rebuts = await rawCypher(
      `MATCH (:CounterEvidence)-[r:REBUTS]->(:Claim), (n:Assertion {status: 'accepted'})-[:IN_RUN]->(:ImportRun {id: $id})
       WHERE n.id IN r.assertions RETURN n.excerpt AS words, n.method AS method ORDER BY words`,
      { id },
    );
    expect(rebuts).toEqual([
      { words: 'the bridges stand.', method: 'analyst' },
      { words: 'the bridges were inspected in May and stand firmly.', method: 'analyst' },
    ]);
    const [, markov] = quotes;
    const accepted = await desk.review.step('acceptProposals', {
      import: id,
      proposals: markov ? [asRead(markov)] : [],
    });
    expect([accepted.todo, accepted.done.map(({ kind }) => kind).sort()]).toEqual([[], ['CLAIM', 'QUOTE']]);
    expect((await acceptAll(id)).todo).toEqual([]);
    const [superseded] = await rawCypher(
      `MATCH (n:Assertion)-[:SUPERSEDES]->(o:Assertion {status: 'superseded'}) RETURN count(DISTINCT o) AS n`,
    );
    expect(Number(superseded?.n)).toBeGreaterThan(5);
    const petrenko = await rawCypher(
      `MATCH (a:Person {name: 'Ivan Petrenko'})-[s:SAID]->() RETURN s.marking AS marking, s.status AS status`,
    );
    expect(petrenko).toEqual([{ marking: 5, status: 'superseded' }]);
    // and what nobody says any more is not listed as if somebody did
    const { statements } = await desk.server.done<{
      statements: { edges: { node: { text: string; speakers: object[] } }[] };
    }>('{ statements(first: 100) { edges { node { text speakers { id } channels { id } } } } }');
    const texts = statements.edges.map(({ node }) => node.text);
    expect(texts.filter((text) => text.startsWith('The river'))).toEqual([]);
    expect(texts.filter((text) => text.startsWith('There is no bridge'))).toHaveLength(1);
    expect(await violations()).toEqual([]);
    await desk.review.undo(id);
    expect(await hash()).toBe(before);
  });
});
