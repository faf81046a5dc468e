import { describe, expect, test } from 'vitest';
import { rawCypher } from '../seed/raw-cypher.ts';
import { asRead, type ReadProposal } from './reviewing.ts';
import { reviewingDesk } from './reviewing-desk.ts';
import { SMALL_DIGEST } from './small-digest.ts';

const desk = reviewingDesk();

const bring = async (text: string) => (await desk.review.bring(text)).import?.id ?? '';
const quoteOf = async (run: string, start: string): Promise<ReadProposal> => {
  const found = (await desk.review.proposals(run, { kinds: ['QUOTE'] })).find(({ words }) => words.startsWith(start));
  if (!found) throw new Error(`No quotation begins with ${start}.`);
  return found;
};
const told = (proposals: ReadProposal[]) => proposals.map(({ status, words }) => `${status} ${words}`).sort();

describe('a proposal', () => {
  test('is split at places of its own words, merged again, and both are undone', async () => {
    const run = await bring(SMALL_DIGEST);
    const quote = await quoteOf(run, '“Every');
    const at = quote.start + '“Every bridge in the north has fallen, '.length;
    const before = await desk.review.proposals(run);
    expect((await desk.review.refused('splitProposal', { ...asRead(quote), at: [quote.end + 5] }))[0]).toBe(
      'BAD_USER_INPUT',
    );
    const split = await desk.review.step('splitProposal', { ...asRead(quote), at: [at] });
    const pieces = ['“Every bridge in the north has fallen,', 'and nobody repairs the bridges.”'];
    // its claim goes on with the piece that it begins in
    expect(told(split.done)).toEqual(
      [...pieces, quote.words]
        .map((words) => `OPEN ${words}`)
        .concat(`REJECTED ${quote.words}`)
        .sort(),
    );
    const fresh = split.done.filter(({ kind, status }) => kind === 'QUOTE' && status === 'OPEN');
    const said = (all: ReadProposal[]) => all.find(({ id }) => id === all.find(({ kind }) => kind === 'CLAIM')?.from);
    expect(said(split.done)?.words).toBe(pieces[0]);
    // those of two kinds make nothing together
    const claim = split.done.find(({ kind }) => kind === 'CLAIM');
    const [code, message] = await desk.review.refused('mergeProposals', {
      import: run,
      proposals: [...fresh, ...(claim ? [claim] : [])].map(asRead),
    });
    expect([code, message]).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('it is a claim, and the first is a quote'),
    ]);
    const merged = await desk.review.step('mergeProposals', { import: run, proposals: fresh.map(asRead) });
    expect(told(merged.done.filter(({ status }) => status === 'OPEN'))).toEqual(Array(2).fill(`OPEN ${quote.words}`));
    expect(said(merged.done)?.words).toBe(quote.words);
    await desk.review.step('undoReviewStep', { import: run });
    await desk.review.step('undoReviewStep', { import: run });
    const bare = (all: ReadProposal[]) => all.map(({ id, status, words }) => ({ id, status, words }));
    expect(bare(await desk.review.proposals(run))).toEqual(bare(before));
  });

  test('is put right by pointing at words: what it says then is what the document has there', async () => {
    const run = await bring(SMALL_DIGEST);
    const quote = await quoteOf(run, '“The river');
    const start = SMALL_DIGEST.indexOf('the last bridge');
    const edited = await desk.review.step('editProposal', {
      ...{ ...asRead(quote), start, end: start + 'the last bridge'.length },
      names: [{ role: 'SPEAKER', start: SMALL_DIGEST.indexOf('Ivan'), end: SMALL_DIGEST.indexOf('Ivan') + 4 }],
    });
    expect(edited.done.map(({ words, names }) => [words, names.find(({ role }) => role === 'SPEAKER')?.words])).toEqual(
      [['the last bridge', 'Ivan']],
    );
    expect((await desk.review.refused('editProposal', { ...asRead(quote), mode: 'direct' }))[0]).toBe('CONFLICT');
    expect(
      (await desk.review.refused('editProposal', { ...asRead(edited.done[0] as ReadProposal), start: 5, end: 2 }))[0],
    ).toBe('BAD_USER_INPUT');
  });
});

const LOOK_ALIKES = `Names in Disguise: A Digest of Russian Propaganda

Written by Ada Marlow, analyst

The Guests

Гаспарян, 1,000 followers:

“Kim Jong Un was openly joyful at meeting Putin in the capital.”

Zаrubin, 2,000 followers:

“The guests were many and the weather was good.”

Armen Gasparian, 3,000 followers:

“Nobody had expected the guests to stay.”
`;

describe('what is suggested', () => {
  test('for a name in other letters, in look-alike letters and in another spelling, is told apart and chosen by nobody', async () => {
    const run = await bring(LOOK_ALIKES);
    const quotes = await desk.review.proposals(run, { kinds: ['QUOTE'] });
    const of = (words: string) =>
      quotes
        .flatMap(({ names }) => names)
        .filter((name) => name.role === 'SPEAKER' && name.words === words)
        .flatMap(({ decided, suggestions }) => [decided, ...suggestions.map(({ node, by }) => `${by}: ${node.id}`)]);
    // the first is what an analyst has decided: nothing
    expect(of('Гаспарян').slice(0, 2)).toEqual([null, 'transliteration: person:armen-gasparyan']);
    expect(of('Zаrubin')[0]).toBeNull();
    expect(of('Zаrubin')).toContain('imitation: person:zarubin');
    expect(of('Armen Gasparian').slice(0, 2)).toEqual([null, 'likeness: person:armen-gasparyan']);
    // the note that it is in disguise has a sentence with its code
    const [note] = await desk.review.proposals(run, { kinds: ['NOTE'] });
    if (!note) throw new Error('Nothing is noted.');
    await desk.review.step('acceptProposals', { import: run, proposals: [asRead(note)] });
    const query = `query ($run: ID!) { proposals(import: $run, filter: { kinds: [NOTE], statuses: [ACCEPTED] }, first: 1) {
      edges { node { made { ... on Note { text textCode textWords } } } } } }`;
    type Noted = { proposals: { edges: { node: { made: object[] } }[] } };
    const { proposals } = await desk.server.done<Noted>(query, { run });
    const text = '“Zаrubin” mixes Latin and Cyrillic letters: it may imitate another name.';
    expect(proposals.edges.map(({ node }) => node.made)).toEqual([
      [{ text, textCode: 'MIXED_SCRIPTS', textWords: ['Zаrubin'] }],
    ]);
  });

  test('leaves likenesses of spelling out where they are not wanted', async () => {
    const run = await bring(LOOK_ALIKES);
    const query = `query ($run: ID!, $likeness: Boolean!) { proposals(import: $run, filter: { kinds: [QUOTE] }, first: 10) {
      edges { node { names(likeness: $likeness) { words suggestions { by } } } } } }`;
    type Names = { words: string; suggestions: { by: string }[] }[];
    const by = async (likeness: boolean) => {
      const { proposals } = await desk.server.done<{ proposals: { edges: { node: { names: Names } }[] } }>(query, {
        run,
        likeness,
      });
      const names = proposals.edges.flatMap(({ node }) => node.names);
      return names.filter(({ words }) => words === 'Armen Gasparian')[0]?.suggestions.map((one) => one.by);
    };
    expect(await by(true)).toContain('likeness');
    expect(await by(false)).not.toContain('likeness');
  });

  test('for a claim is the known claim that shares its words', async () => {
    const run = await bring(LOOK_ALIKES);
    const query = `query ($run: ID!) { proposals(import: $run, filter: { kinds: [CLAIM] }, first: 10) {
      edges { node { words claimSuggestions { node { id } score reason } } } } }`;
    type Suggested = { words: string; claimSuggestions: { node: { id: string }; score: number; reason: string }[] };
    const { proposals } = await desk.server.done<{ proposals: { edges: { node: Suggested }[] } }>(query, { run });
    const kim = proposals.edges.map(({ node }) => node).find(({ words }) => words.includes('openly joyful'));
    expect(kim?.claimSuggestions[0]?.node.id).toBe('claim:russia-north-korea-pact:C03');
    expect(kim?.claimSuggestions[0]?.reason).not.toBe('');
  });
});

describe('bringing a document in again', () => {
  const MUTATION = `mutation ($input: ImportDocumentInput!) { importDocument(input: $input) { import { id } changed message } }`;

  test('under the same key gives the first answer, and changes nothing', async () => {
    const input = { idempotencyKey: 'test-import-replay', text: SMALL_DIGEST, place: 'small.txt', marking: 'GREEN' };
    const first = await desk.server.done(MUTATION, { input });
    const [{ n }] = (await rawCypher('MATCH (c:Change) RETURN count(c) AS n')) as [{ n: number }];
    expect(await desk.server.done(MUTATION, { input })).toEqual(first);
    expect(await rawCypher('MATCH (c:Change) RETURN count(c) AS n')).toEqual([{ n }]);
    const other = await desk.server.send(MUTATION, { input: { ...input, text: LOOK_ALIKES } });
    expect(other.json.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
    const { import: run } = (first as { importDocument: { import: { id: string } } }).importDocument;
    await desk.review.undo(run.id);
    const after = await desk.server.send(MUTATION, { input });
    expect([after.json.errors?.[0]?.extensions.code, after.json.errors?.[0]?.message]).toEqual([
      'CONFLICT',
      expect.stringContaining('was brought in under this key'),
    ]);
  });
});
