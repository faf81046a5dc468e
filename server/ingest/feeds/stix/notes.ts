import { InputRefused } from '../../digest/reading/refused.ts';
import type { FeedRows } from '../feed-rows.ts';
import { type LeftOut, leaveOut } from '../feed-run.ts';
import { tidy } from '../record.ts';
import type { PlacedObject, StixObject } from './objects.ts';
import { pageOf, type Written } from './write-object.ts';

/** The STIX types that remark on other objects, and the kind of note that each becomes. */
const KINDS: Readonly<Record<string, string>> = { note: 'remark', opinion: 'stance' };
const TITLE = 100;

export const isNote = ({ type }: StixObject): boolean => type in KINDS;

/**
 * Records a note or an opinion, and which of the bundle's objects it concerns; without any of these it is left out.
 * @throws InputRefused where it has no words
 */
export function writeNote(
  feed: FeedRows,
  placed: PlacedObject,
  written: ReadonlyMap<string, Written>,
  leftOut: LeftOut,
): void {
  const { place, object } = placed;
  const refs = [...new Set(object.object_refs)];
  const about = refs.flatMap((ref) => {
    const found = written.get(ref);
    if (!found) leaveOut(leftOut, `${object.type}: an object that it refers to is not brought in`);
    return found ? [{ ref, ...found }] : [];
  });
  if (about.length === 0) {
    leaveOut(leftOut, `${object.type}: nothing that it refers to is brought in`);
    return;
  }
  const field = (['content', 'explanation', 'abstract', 'opinion'] as const).find((name) => words(object, name) !== '');
  if (!field) throw new InputRefused(`${place}, content`, `${object.id} has no words.`);
  const said = words(object, field);
  const text = field === 'explanation' ? [words(object, 'opinion'), said].filter(Boolean).join(': ') : said;
  // its record names all of them, and it may tell of each
  const atLeast = Math.max(...about.map(({ marking }) => marking));
  const page = pageOf(feed, placed, words(object, 'abstract') || text.slice(0, TITLE), atLeast);
  const id = feed.id('note', object.id);
  const kind = KINDS[object.type] ?? 'remark';
  feed.rows.node('notes', { id, kind, text, resolution: null, status: 'open', marking: page.marking });
  feed.printed(page, id, field);
  for (const { ref, id: concerned } of about) {
    feed.fact(page, 'CONCERNS', id, concerned, page.text.span('object_refs', ref));
  }
}

function words(object: StixObject, field: 'content' | 'explanation' | 'abstract' | 'opinion'): string {
  return tidy(object[field] ?? '');
}
