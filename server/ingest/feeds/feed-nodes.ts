import { searchKey } from '../../../cypher/search-key.ts';
import { sha256 } from '../hashes.ts';
import { nameKey } from '../names.ts';
import type { FeedRows, Page } from './feed-rows.ts';

export type ActorKind = 'person' | 'organization' | 'collective';

const LISTS = { person: 'persons', organization: 'organizations', collective: 'collectives' } as const;

/** Adds an actor under the feed's own key for it, and gives its id. The first name that comes for a key is kept. */
export function actor(
  feed: FeedRows,
  kind: ActorKind,
  { key, name, roleText = null, marking }: { key: string; name: string; roleText?: string | null; marking: number },
): string {
  const own = feed.id(kind, key);
  if (!feed.rows.nodes[LISTS[kind]].has(own)) {
    feed.rows.node(LISTS[kind], {
      id: own,
      name,
      nameKey: nameKey(name),
      names: [name],
      roleText,
      orgType: null,
      candidate: false,
      searchKey: searchKey(name),
      marking,
    });
  }
  return own;
}

/** Adds a channel under the feed's own key for it, and gives its id. */
export function channel(
  feed: FeedRows,
  facts: { key: string; name: string; platform: string; handle?: string | null; url?: string | null; marking: number },
): string {
  const { key, name, platform, handle = null, url = null, marking } = facts;
  const own = feed.id(`channel:${platform}`, key);
  if (!feed.rows.nodes.channels.has(own)) {
    feed.rows.node('channels', {
      id: own,
      platform,
      platformId: `${feed.run.feed}:${key}`,
      platformNote: null,
      operatorNote: null,
      displayName: name,
      handle,
      handleKey: handle === null ? null : nameKey(handle),
      url,
      searchKey: searchKey(name, handle),
      marking,
    });
  }
  return own;
}

/** Adds a claim that a record states in a field, and gives its id. Other words are another claim: nothing is overwritten. */
export function claim(feed: FeedRows, page: Page, key: string, text: string, firstSeenAt: string | null): string {
  const id = feed.id('claim', key, text);
  feed.rows.node('claims', {
    id,
    text,
    kind: 'reported',
    kindNote: null,
    note: null,
    firstSeenAt,
    searchKey: searchKey(text),
    marking: page.marking,
  });
  return id;
}

/** Adds a page of an outlet, or a post, whose words a record tells in a field; gives its id. */
export function publication(
  feed: FeedRows,
  page: Page,
  facts: {
    key: string[];
    field: string;
    mode: 'direct' | 'indirect';
    url: string | null;
    at: string | null;
    lang: string;
  },
): string {
  const { key, field, mode, url, at, lang } = facts;
  const text = page.text.words(page.text.span(field));
  const id = feed.id('statement', ...key, text);
  feed.rows.node('publications', {
    id,
    text,
    verbatim: text,
    mode,
    url,
    publishedAt: at,
    textHash: sha256(nameKey(text)),
    lang,
    searchKey: searchKey(text),
    marking: page.marking,
  });
  feed.printed(page, id, field);
  return id;
}
