import { normalLink } from './normal-link.ts';

/** What a post shares with others: the kind, and the key by which the same thing is known. */
export interface SharedObject {
  kind: 'hashtag' | 'url' | 'mention' | 'post' | 'text' | 'image';
  key: string;
  /** The host of a link; empty for others. */
  domain: string;
}

/** More of one kind is spam, and would make a post a hub. */
const MOST = 50;

const HASHTAG = /(?<![\p{L}\p{N}_&/])[#＃]([\p{L}\p{M}\p{N}_]{1,139})/gu;
const LINK = /https?:\/\/[^\s<>"“”«»]+/gi;
const MENTION = /(?<![\p{L}\p{N}_@/])[@＠]([A-Za-z0-9_](?:[A-Za-z0-9_.]{0,38}[A-Za-z0-9_])?)/gu;

/** Hashtags, links and mentions of a post's text, each once, in their order. */
export function objectsOf(text: string, platform: string): SharedObject[] {
  const objects: SharedObject[] = [];
  const seen = new Set<string>();
  const add = (kind: SharedObject['kind'], key: string, domain = '') => {
    if (seen.has(kind + key)) return;
    seen.add(kind + key);
    objects.push({ kind, key, domain });
  };
  let words = text;
  if (text.includes('://')) {
    for (const [link] of first(text.matchAll(LINK))) {
      const normal = linkOf(link);
      if (normal) add('url', normal.key, normal.domain);
    }
    words = text.replace(LINK, ' ');
  }
  if (words.includes('#') || words.includes('＃')) {
    for (const [, tag = ''] of first(words.matchAll(HASHTAG))) if (/[^\d_]/.test(tag)) add('hashtag', hashtagKey(tag));
  }
  if (words.includes('@') || words.includes('＠')) {
    for (const [, handle = ''] of first(words.matchAll(MENTION))) add('mention', `${platform}:${handle.toLowerCase()}`);
  }
  return objects;
}

/** A hashtag as it is compared. */
export function hashtagKey(tag: string): string {
  return tag.normalize('NFKC').toLowerCase();
}

/** A link that its text cuts short leads nowhere; marks that end the sentence are not part of it. */
function linkOf(link: string): ReturnType<typeof normalLink> {
  return link.includes('…') ? undefined : normalLink(link.replace(/[.,;:!?'’)\]}*]+$/, ''));
}

function* first(matches: Iterable<RegExpMatchArray>): Generator<RegExpMatchArray> {
  let count = 0;
  for (const match of matches) {
    if (++count > MOST) return;
    yield match;
  }
}
