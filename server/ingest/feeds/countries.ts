import { searchKey } from '../../../cypher/search-key.ts';
import type { FeedRows, Page } from './feed-rows.ts';

const ENGLISH = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Codes that are no state, or no longer one. */
const NO_STATE = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'ZZ',
  'SU',
  'YU',
  'DD',
  'CS',
  'TP',
  'BU',
  'ZR',
  'FX',
  'NT',
  'AN',
]);

/** Names that feeds use and Intl has no code for. Only what is clear: "Korea" and "Congo" are two states each. */
const OTHER_NAMES: [string, string][] = [
  ['us', 'US'],
  ['usa', 'US'],
  ['uk', 'GB'],
  ['great britain', 'GB'],
  ['the netherlands', 'NL'],
  ['czech republic', 'CZ'],
  ['turkey', 'TR'],
  ['vatican', 'VA'],
  ['hong kong', 'HK'],
  ['macedonia', 'MK'],
  ['bosnia and herzegovina', 'BA'],
  ['kirgizstan', 'KG'],
  ['burma', 'MM'],
  ['myanmar', 'MM'],
];

const STATES = new Map<string, { iso: string; name: string }>();
for (const first of LETTERS) {
  for (const second of LETTERS) {
    const name = NO_STATE.has(first + second) ? undefined : ENGLISH.of(first + second);
    if (name && !STATES.has(name.toLowerCase())) STATES.set(name.toLowerCase(), { iso: first + second, name });
  }
}
for (const [other, iso] of OTHER_NAMES) STATES.set(other, { iso, name: ENGLISH.of(iso) ?? other });
for (const state of [...STATES.values()]) {
  if (!STATES.has(state.iso.toLowerCase())) STATES.set(state.iso.toLowerCase(), state);
}

/** The state of an English name or an ISO 3166 code. */
export function stateOf(name: string): { iso: string; name: string } | undefined {
  return STATES.get(name.toLowerCase());
}

/** Adds a state, which is the same in every feed since its code is, and gives its id. */
export function country(
  { rows }: FeedRows,
  page: Pick<Page, 'marking'>,
  { iso, name }: { iso: string; name: string },
): string {
  const id = `country:${iso.toLowerCase()}`;
  const before = rows.nodes.countries.get(id);
  if (before && before.marking <= page.marking) return id;
  rows.nodes.countries.set(id, { id, name, iso, names: [name], searchKey: searchKey(name), marking: page.marking });
  return id;
}

/** Adds a word that a feed sorts its records by, and gives its id: it is what the feed says, and nobody known by that name. */
export function topic(feed: FeedRows, page: Page, kind: string, name: string): string {
  const id = feed.id('topic', kind, name);
  feed.rows.node('topics', { id, name, kind, names: [name], searchKey: searchKey(name), marking: page.marking });
  return id;
}
