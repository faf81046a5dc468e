import { describe, expect, it } from 'vitest';
import { checkGraph } from '../../../server/ingest/check/check.ts';
import { ratingNorm } from '../../../server/ingest/feeds/claimreview/rating.ts';
import { rawCypher } from '../../seed/raw-cypher.ts';
import { bring, feedFile, feedGraph, refusal } from './feed-graph.ts';

const graph = feedGraph();

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://facts.example/bridge',
  claimReviewed: 'The bridge was built in a week',
  datePublished: '2024-03-05',
  author: { '@type': 'Organization', name: 'Facts Example', url: 'https://facts.example/' },
  reviewRating: {
    '@type': 'Rating',
    alternateName: 'False',
    ratingValue: '1',
    bestRating: '5',
    worstRating: '1',
    ratingExplanation: 'It took “two” years.',
  },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ada Example' },
    datePublished: '2024-03-01',
    firstAppearance: { '@type': 'CreativeWork', url: 'https://news.example/first' },
    appearance: [{ url: 'https://news.example/second' }, { url: 'https://news.example/first' }],
  },
};

const json = (value: unknown) => feedFile('reviews.json', JSON.stringify(value));

describe('a ClaimReview', () => {
  it('becomes a review that rebuts what its claimant said, first seen where it first appeared', async () => {
    await bring(graph.database, json(review), 'claimreview');
    const found = await rawCypher(
      `MATCH (r:Review)-[:REBUTS]->(c:Claim)<-[:EXPRESSES]-(s:Publication)
       MATCH (r)<-[:GAVE]-(g:Organization), (r)-[:PRINTED_IN]->(d:Document)
       RETURN r.kind AS kind, r.text AS text, r.ratingText AS rating, r.ratingNorm AS norm, r.ratingValue AS value, r.url AS url,
         toString(r.publishedAt) AS at, c.text AS claim, toString(c.firstSeenAt) AS seen, s.url AS appeared,
         COLLECT { MATCH (s)<-[x:SAID]-(a:Person) RETURN a.name + ' ' + x.mode } AS said, g.name AS by, d.url AS page
       ORDER BY appeared`,
    );
    const rest = {
      kind: 'rebuttal',
      text: 'It took “two” years.',
      rating: 'False',
      norm: 'false',
      value: 1,
      url: review.url,
      at: '2024-03-05T00:00:00Z',
      claim: review.claimReviewed,
      seen: '2024-03-01T00:00:00Z',
      by: 'Facts Example',
      page: review.url,
    };
    expect(found).toEqual([
      { ...rest, appeared: 'https://news.example/first', said: ['Ada Example indirect'] },
      { ...rest, appeared: 'https://news.example/second', said: [] },
    ]);
    const breaches = [];
    for await (const breach of checkGraph(graph.database)) breaches.push(breach);
    expect(breaches).toEqual([]);
  });

  it('is found alone, in a list, in a @graph with references, and in a data feed', async () => {
    const { author, ...rest } = review;
    const shapes = [
      review,
      [{ '@type': 'WebPage' }, review],
      {
        '@graph': [
          { ...rest, author: { '@id': '#us' } },
          { '@id': '#us', ...author },
        ],
      },
      { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review] }] },
      { '@type': ['WebPage', 'Article'], hasPart: { ...review, '@type': ['https://schema.org/ClaimReview'] } },
    ];
    for (const shape of shapes) {
      await bring(graph.database, json(shape), 'claimreview');
      const found = await rawCypher('MATCH (r:Review)<-[:GAVE]-(g) RETURN g.name AS by');
      expect(found).toEqual([{ by: 'Facts Example' }]);
      await graph.takeBack();
    }
  });

  it('by somebody who is also a claimant leaves the two apart, so that no expert amplifies', async () => {
    const other = {
      ...review,
      url: 'https://facts.example/other',
      author: { name: 'Ada Example' },
      itemReviewed: { author: { name: 'Facts Example', url: 'https://facts.example/' } },
    };
    await bring(graph.database, json([review, other]), 'claimreview');
    expect(await graph.database.read('amplifiersWhoAnswer', { clearance: 4 })).toEqual([]);
  });

  it('that is no verdict of false is no rebuttal', async () => {
    const rated = (alternateName: string) => ({
      ...review,
      url: `https://facts.example/${alternateName.length}`,
      reviewRating: { alternateName },
    });
    await bring(graph.database, json(['True', 'Missing context', 'Unproven'].map(rated)), 'claimreview');
    const found = await rawCypher(
      'MATCH (r:Review)-[x]->(:Claim) RETURN r.text AS text, type(x) AS type, r.ratingNorm AS norm ORDER BY text',
    );
    expect(found).toEqual([
      { text: 'Missing context', type: 'QUALIFIES', norm: null },
      { text: 'True', type: 'CORROBORATES', norm: 'true' },
      { text: 'Unproven', type: 'QUALIFIES', norm: 'unproven' },
    ]);
  });
});

it.each<[string | null, number | null, number | null, number | null, string | null]>([
  ['Pants on Fire!', null, null, null, 'false'],
  ['Half-True', null, null, null, 'mixed'],
  ['Misleading', null, null, null, null],
  ['Misleading', 2, 5, 1, 'mostlyFalse'],
  ['Fake', 5, 5, 1, null],
  [null, 5, 5, 1, 'true'],
  [null, 3, null, null, null],
  [null, -1, 5, 1, null],
  [null, 1, 1, 5, null],
])('the rating %s %s of %s to %s is %s: nothing is guessed', (text, value, best, worst, norm) => {
  expect(ratingNorm({ text, value, best, worst })).toBe(norm);
});

it.each<[string, unknown, RegExp]>([
  ['without a claim', { ...review, claimReviewed: undefined }, /reviews\.json, the review, claimReviewed: is missing/],
  ['without an address', [review, { ...review, url: '' }], /reviews\.json, \[1\], url: is missing/],
  ['with an address that is none', { ...review, url: 'ftp://x' }, /field url: "ftp:\/\/x" is no web address/],
  [
    'with a rating that is no number',
    { ...review, reviewRating: { ratingValue: 'five' } },
    /reviewRating\.ratingValue: "five" is no number/,
  ],
  [
    'with a day that is none',
    { ...review, datePublished: '2024-02-31' },
    /field datePublished: "2024-02-31" is no day/,
  ],
  ['that is another thing', { '@type': 'Review' }, /has no object of the @type ClaimReview/],
])('a file of a review %s is refused', async (_, content, message) => {
  expect(await refusal(json(content), 'claimreview')).toMatch(message);
});
