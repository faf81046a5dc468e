import { searchKey } from '../../../../cypher/search-key.ts';
import { midnight } from '../dates.ts';
import { actor, claim, publication } from '../feed-nodes.ts';
import type { FeedRows, Page } from '../feed-rows.ts';
import { type LeftOut, leaveOut } from '../feed-run.ts';
import { RecordText } from '../record.ts';
import { type RatingNorm, ratingNorm } from './rating.ts';
import type { Review } from './review.ts';

/** Records a review: the claim, who made it and where it appeared, and what the fact-checker says of it. */
export function writeReview(feed: FeedRows, read: Review, leftOut: LeftOut): void {
  const { marking } = feed.run;
  const text = new RecordText(read.place, feed.run.feed, read.fields);
  const known = feed.rows.nodes.documents.size;
  const { title, url, published, lang } = read;
  const page = feed.page(text, { title, kind: 'review', url, published, lang, licence: null, marking });
  if (feed.rows.nodes.documents.size === known) {
    leaveOut(leftOut, 'review: repeated word for word');
    return;
  }
  const made = claim(feed, page, read.url, read.claim, midnight(read.claimDate));
  appeared(feed, page, read, made);
  answered(feed, page, read, made);
}

/** Whoever made the claim said it where it appeared first; who published the other appearances is not stated. */
function appeared(feed: FeedRows, page: Page, read: Review, made: string): void {
  const span = page.text.span('claimReviewed');
  const places = read.appearances.length === 0 ? [null] : read.appearances;
  places.forEach((place, at) => {
    const said = publication(feed, page, {
      key: [read.url, place?.url ?? ''],
      field: 'claimReviewed',
      mode: 'indirect',
      url: place?.url ?? null,
      at: at === 0 ? midnight(read.claimDate) : null,
      lang: 'und',
    });
    feed.fact(page, 'EXPRESSES', said, made, place ? page.text.span(place.field) : span, {
      score: null,
      method: 'feed',
    });
    if (at > 0) return;
    for (const { kind, key, name, field } of read.claimAuthors) {
      const speaker = actor(feed, kind, { key: `claimant ${key}`, name, marking: page.marking });
      feed.fact(page, 'SAID', speaker, said, page.text.span(field), { mode: 'indirect' });
    }
  });
}

function answered(feed: FeedRows, page: Page, read: Review, made: string): void {
  const { rating, url, published, wordsIn } = read;
  const norm = ratingNorm(rating);
  const { kind, relation } = stands(norm);
  const text = page.text.words(page.text.span(wordsIn));
  const id = feed.id('counter', url, read.claim, text);
  feed.rows.node('reviews', {
    id,
    text,
    paraphrase: null,
    kind,
    hedge: null,
    note: null,
    publishedAt: midnight(published),
    url,
    ratingText: rating.text,
    ratingValue: rating.value,
    best: rating.best,
    worst: rating.worst,
    ratingNorm: norm,
    searchKey: searchKey(text),
    marking: page.marking,
  });
  feed.printed(page, id, wordsIn);
  const [author] = read.authors;
  // the rules have the review on a page of whoever publishes it, so its host stands for an author that is not named
  const host = new URL(url).host;
  const giver = actor(feed, author?.kind ?? 'organization', {
    key: `reviewer ${author?.key ?? host}`,
    name: author?.name ?? host,
    marking: page.marking,
  });
  feed.fact(page, 'GAVE', giver, id, page.text.span(author?.field ?? 'url'));
  feed.fact(page, relation, id, made, page.text.span(rating.text === null ? wordsIn : 'reviewRating.alternateName'));
}

/** Only a rating that calls the claim false makes the review a rebuttal. */
function stands(norm: RatingNorm | null): { kind: string; relation: 'REBUTS' | 'QUALIFIES' | 'CORROBORATES' } {
  if (norm === 'false' || norm === 'mostlyFalse') return { kind: 'rebuttal', relation: 'REBUTS' };
  if (norm === 'true' || norm === 'mostlyTrue') return { kind: 'context', relation: 'CORROBORATES' };
  return { kind: 'context', relation: 'QUALIFIES' };
}
