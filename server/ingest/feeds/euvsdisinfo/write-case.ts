import { searchKey } from '../../../../cypher/search-key.ts';
import { country, stateOf, topic } from '../countries.ts';
import { midnight } from '../dates.ts';
import { actor, channel, claim, publication } from '../feed-nodes.ts';
import type { FeedRows, Page } from '../feed-rows.ts';
import { type LeftOut, leaveOut } from '../feed-run.ts';
import { RecordText } from '../record.ts';
import type { Case } from './case.ts';

/** Records a case: who published what, which claim that is, what it is about, and what EUvsDisinfo says against it. */
export function writeCase(feed: FeedRows, read: Case, leftOut: LeftOut): void {
  const { marking } = feed.run;
  const text = new RecordText(read.place, feed.run.feed, read.fields);
  const known = feed.rows.nodes.documents.size;
  const page = feed.page(text, {
    title: read.title,
    kind: 'case',
    url: read.address,
    // the export's day is the publication's, not the case's
    published: null,
    lang: 'en',
    licence: null,
    marking,
  });
  if (feed.rows.nodes.documents.size === known) {
    leaveOut(leftOut, 'row: repeated word for word');
    return;
  }
  const at = midnight(read.date);
  const made = claim(feed, page, read.key, read.title, at);
  const publisher = actor(feed, 'organization', { key: 'EUvsDisinfo', name: 'EUvsDisinfo', marking });
  feed.fact(page, 'PUBLISHED', publisher, page.id, text.span(read.address === null ? 'title' : 'id'));
  for (const outlet of read.outlets.length === 0 ? [null] : read.outlets) published(feed, page, read, made, outlet);
  for (const name of read.countries) {
    const state = stateOf(name);
    const id = state ? country(feed, page, state) : topic(feed, page, 'listedAsCountry', name);
    feed.fact(page, 'ABOUT', made, id, text.span(read.countryField, name));
  }
  for (const name of read.keywords) {
    feed.fact(page, 'ABOUT', made, topic(feed, page, 'keyword', name), text.span('keywords', name));
  }
  if (read.reportedBy !== null) reported(feed, page, read.reportedBy);
  if (read.disproof) answered(feed, page, read, made, publisher);
}

function published(feed: FeedRows, page: Page, read: Case, made: string, outlet: string | null): void {
  const { marking } = page;
  const said = publication(feed, page, {
    key: [read.key, outlet ?? ''],
    field: read.saidIn,
    mode: 'indirect',
    url: read.source,
    at: midnight(read.date),
    lang: read.lang,
  });
  feed.fact(page, 'EXPRESSES', said, made, page.text.span('title'), { score: null, method: 'feed' });
  if (outlet === null) return;
  const runs = actor(feed, 'organization', { key: `outlet ${outlet}`, name: outlet, marking });
  const site = channel(feed, { key: outlet, name: outlet, platform: 'web', marking });
  const named = page.text.span(read.outletField, outlet);
  feed.fact(page, 'CARRIED', site, said, named, { role: 'unknown', at: midnight(read.date), followersAt: null });
  // one record that names it is enough: an outlet is the same in all of them
  if (!feed.rows.facts.has(`${runs} OPERATES ${site} `)) {
    feed.fact(page, 'OPERATES', runs, site, named, { certainty: 'inferred' });
  }
}

function reported(feed: FeedRows, page: Page, name: string): void {
  const id = actor(feed, 'collective', {
    key: `reporter ${name}`,
    name,
    roleText: 'reported cases to EUvsDisinfo; whether a person or an organization is not said',
    marking: page.marking,
  });
  feed.fact(page, 'AUTHORED', id, page.id, page.text.span('reported by'));
}

function answered(feed: FeedRows, page: Page, read: Case, made: string, publisher: string): void {
  const span = page.text.span('disproof');
  const text = page.text.words(span);
  const id = feed.id('counter', read.key, text);
  feed.rows.node('counterEvidence', {
    id,
    text,
    paraphrase: null,
    kind: 'rebuttal',
    hedge: null,
    note: null,
    publishedAt: null,
    searchKey: searchKey(text),
    marking: page.marking,
  });
  feed.printed(page, id, 'disproof');
  feed.fact(page, 'GAVE', publisher, id, span);
  feed.fact(page, 'REBUTS', id, made, span);
}
