import { InputRefused } from '../../digest/reading/refused.ts';
import { parseJson } from '../../reading/json.ts';
import type { Source } from '../../reading/open-source.ts';
import { bounds } from '../bounds.ts';
import type { FeedRows } from '../feed-rows.ts';
import type { LeftOut } from '../feed-run.ts';
import { Problems } from '../problems.ts';
import { tooMany } from '../table-rows.ts';
import { wholeText } from '../whole-text.ts';
import { findReviews } from './find-reviews.ts';
import { readReview } from './review.ts';
import { writeReview } from './write-review.ts';

/** What reviews of claims are called, in ids and to people. */
export const CLAIMREVIEW = { feed: 'claimreview', title: 'ClaimReview' } as const;

/** Reads the ClaimReviews of a JSON-LD file or of a data feed. @throws InputRefused naming each that does not fit */
export async function readClaimReviews(source: Source, feed: FeedRows, leftOut: LeftOut): Promise<void> {
  const found = findReviews(parseJson(source.place, await wholeText(source)));
  if (found.length === 0) throw new InputRefused(source.place, 'has no object of the @type ClaimReview.');
  if (found.length > bounds.records) throw tooMany(source.place);
  const problems = new Problems(source.place);
  for (const review of found) {
    problems.watch(() => {
      writeReview(feed, readReview(source.place, review), leftOut);
    });
  }
  problems.throwIfAny();
}
