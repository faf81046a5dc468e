import { searchKey } from '../../../../cypher/search-key.ts';
import { hashId } from '../../hashes.ts';
import { country, stateOf, topic } from '../countries.ts';
import { midnight } from '../dates.ts';
import { actor, channel, claim, publication } from '../feed-nodes.ts';
import type { FeedRows, Page } from '../feed-rows.ts';
import { type LeftOut, leaveOut } from '../feed-run.ts';
import { type Field, RecordText } from '../record.ts';
import type { OwnRow } from './own-row.ts';

/** Records a row: its claim, who said it and what carried it, what it is about, and what answers it. */
export function writeRow(feed: FeedRows, own: OwnRow, leftOut: LeftOut): void {
  const { marking } = feed.run;
  const { kind, lang, licence } = own.mapping;
  const id = own.needed('id');
  const words = own.needed('claim');
  const text = new RecordText(own.row.place, feed.run.feed, [...own.row.cells] as Field[]);
  const title = own.text('title') ?? words;
  const page = feed.page(text, { title, kind, url: own.address('url'), published: null, lang, licence, marking });
  const at = own.day('date');
  const made = claim(feed, page, id, words, midnight(at));
  const span = text.span(own.column('claim'));
  const said = publication(feed, page, {
    key: [id],
    field: own.column(own.text('quote') === null ? 'claim' : 'quote'),
    mode: own.text('quote') === null ? 'indirect' : 'direct',
    url: own.address('quoteUrl'),
    at: midnight(at),
    lang,
  });
  feed.fact(page, 'EXPRESSES', said, made, span, { score: null, method: 'feed' });
  spoken(feed, page, own, said);
  carried(feed, page, own, said, at);
  about(feed, page, own, made, said);
  answered(feed, page, own, id, made);
  if (own.text('answer') === null && own.mapping.columns.answer) leaveOut(leftOut, 'answer: the row has none');
}

function spoken(feed: FeedRows, page: Page, own: OwnRow, said: string): void {
  const name = own.text('speaker');
  if (name === null) return;
  const speaker = actor(feed, own.mapping.speakerKind, { key: `speaker ${name}`, name, marking: page.marking });
  const mode = own.text('quote') === null ? 'indirect' : 'direct';
  feed.fact(page, 'SAID', speaker, said, page.text.span(own.column('speaker')), { mode });
}

function carried(feed: FeedRows, page: Page, own: OwnRow, said: string, at: string | null): void {
  const name = own.text('channel');
  if (name === null) return;
  const platform = (own.text('platform') ?? 'unknown').toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const { marking } = page;
  const site = channel(feed, { key: `${platform} ${name}`, name, platform, url: own.address('channelUrl'), marking });
  const span = page.text.span(own.column('channel'));
  const count = own.followers();
  feed.fact(page, 'CARRIED', site, said, span, { role: 'unknown', at: midnight(at), followersAt: count });
  if (count === null) return;
  const asOf = own.day('followersAt') ?? at;
  const reach = `reach:${hashId(site, count, asOf, page.id)}`;
  const precision = asOf === null ? 'unknown' : 'day';
  feed.rows.node('reachObservations', { id: reach, count, asOf, precision, documentId: page.id, marking });
  feed.fact(page, 'HAD_REACH', site, reach, page.text.span(own.column('followers')));
}

function about(feed: FeedRows, page: Page, own: OwnRow, made: string, said: string): void {
  for (const name of own.list('countries')) {
    const state = stateOf(name);
    const id = state ? country(feed, page, state) : topic(feed, page, 'listedAsCountry', name);
    feed.fact(page, 'ABOUT', made, id, page.text.span(own.column('countries'), name));
  }
  for (const name of own.list('keywords')) {
    const id = topic(feed, page, 'keyword', name);
    feed.fact(page, 'ABOUT', made, id, page.text.span(own.column('keywords'), name));
  }
  for (const title of own.list('narrative')) {
    const id = feed.id('narrative', title);
    const rest = { gloss: null, level: 'narrative', taxonomy: null, code: null, note: null };
    feed.rows.node('narratives', { id, title, ...rest, searchKey: searchKey(title), marking: page.marking });
    const span = page.text.span(own.column('narrative'), title);
    feed.fact(page, 'PART_OF', made, id, span, { inferred: false });
    feed.fact(page, 'IN_NARRATIVE', said, id, span);
  }
}

function answered(feed: FeedRows, page: Page, own: OwnRow, key: string, made: string): void {
  const text = own.text('answer');
  if (text === null) return;
  const { marking } = page;
  const name = own.needed('answeredBy');
  const id = feed.id('counter', key, text);
  const rest = { paraphrase: null, kind: 'rebuttal', hedge: null, note: null, publishedAt: null };
  feed.rows.node('counterEvidence', { id, text, ...rest, searchKey: searchKey(text), marking });
  // an answerer is never the speaker of the same name: who answers is no amplifier, and names prove nothing
  const giver = actor(feed, own.mapping.answererKind, { key: `answerer ${name}`, name, marking });
  feed.printed(page, id, own.column('answer'));
  feed.fact(page, 'GAVE', giver, id, page.text.span(own.column('answeredBy')));
  feed.fact(page, 'REBUTS', id, made, page.text.span(own.column('answer')));
  for (const title of own.list('narrative')) {
    feed.fact(page, 'IN_NARRATIVE', id, feed.id('narrative', title), page.text.span(own.column('narrative'), title));
  }
}
