import { searchKey } from '../../../cypher/search-key.ts';
import { hashId } from '../hashes.ts';
import { nameKey, slug } from '../names.ts';
import type { ArchivePost } from './archive-post.ts';

/**
 * Rows go to Neo4j as columns: one list a property instead of one map a row, which spares both sides the names of the
 * properties and a map a row.
 */
export interface PostColumns {
  /** Of the channels, each once: platform, the platform's id, and where in the lists below its posts begin; one more than channels. */
  platforms: string[];
  channels: string[];
  starts: number[];
  ids: string[];
  postIds: string[];
  texts: string[];
  langs: string[];
  urls: string[];
  reposts: boolean[];
  times: number[];
  /** Empty where nobody counted. */
  followers: string[];
  rows: number[];
}

/** Posts by channel, so that each channel is looked up once. */
export function postColumns(all: readonly ArchivePost[]): PostColumns {
  const byChannel = new Map<string, ArchivePost[]>();
  for (const post of all) {
    const carried = byChannel.get(channelKey(post));
    if (carried) carried.push(post);
    else byChannel.set(channelKey(post), [post]);
  }
  const posts = [...byChannel.values()].flat();
  const [platforms, channels, starts]: [string[], string[], number[]] = [[], [], [0]];
  for (const carried of byChannel.values()) {
    const { platform, channel } = carried[0] as ArchivePost;
    platforms.push(platform);
    channels.push(channel);
    starts.push((starts.at(-1) as number) + carried.length);
  }
  return {
    ...{ platforms, channels, starts },
    ids: posts.map(({ id }) => id),
    postIds: posts.map(({ postId }) => postId),
    texts: posts.map(({ text }) => text),
    langs: posts.map(({ lang }) => lang),
    urls: posts.map(({ url }) => url),
    reposts: posts.map(({ isRepost }) => isRepost),
    times: posts.map(({ publishedAt }) => publishedAt),
    followers: posts.map(({ followers }) => String(followers ?? '')),
    rows: posts.map(({ row }) => row),
  };
}

export interface ChannelColumns {
  platforms: string[];
  platformIds: string[];
  ids: string[];
  displayNames: string[];
  handles: string[];
  handleKeys: string[];
  searchKeys: string[];
}

function channelKey({ platform, channel }: ArchivePost): string {
  return `${platform} ${channel}`;
}

/** The channels of posts, each once, as its last post describes it. */
export function channelColumns(posts: readonly ArchivePost[]): ChannelColumns {
  const last = new Map(posts.map((post) => [channelKey(post), post]));
  const channels = [...last.values()];
  return {
    platforms: channels.map(({ platform }) => platform),
    platformIds: channels.map(({ channel }) => channel),
    ids: channels.map(({ platform, channel }) => channelId(platform, channel)),
    displayNames: channels.map(shownName),
    handles: channels.map(({ handle }) => handle),
    handleKeys: channels.map(({ handle }) => nameKey(handle)),
    searchKeys: channels.map((post) => searchKey(shownName(post), post.handle)),
  };
}

function shownName({ displayName, handle, channel }: ArchivePost): string {
  return displayName || handle || channel;
}

/** A slug where it says as much as the platform's id does; else a hash of that id beside it tells it from its likes. */
export function channelId(platform: string, platformId: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(platformId)) return `channel:${platform}:${platformId}`;
  const readable = /[\p{L}\p{N}]/u.test(platformId) ? `${slug(platformId)}-` : '';
  return `channel:${platform}:${readable}${hashId(platform, platformId).slice(0, 10)}`;
}

export interface ReachColumns {
  ids: string[];
  platforms: string[];
  platformIds: string[];
  counts: number[];
  times: number[];
}

/** One count a channel and day: the latest, and of two of one moment the higher, so that the order of rows does not count. */
export function reachColumns(posts: readonly ArchivePost[], marking: number): ReachColumns {
  const latest = new Map<string, ArchivePost & { followers: number }>();
  for (const post of posts) {
    const { followers } = post;
    if (followers === undefined) continue;
    const key = `${channelKey(post)} ${Math.floor(post.publishedAt / 86_400_000)}`;
    const other = latest.get(key);
    const later =
      !other ||
      post.publishedAt > other.publishedAt ||
      (post.publishedAt === other.publishedAt && followers > other.followers);
    if (later) latest.set(key, { ...post, followers });
  }
  const found = [...latest.entries()];
  return {
    // a more restricted archive's count is an observation of its own: it must not show through another marking
    ids: found.map(([key]) => `reach:${hashId(key, marking)}`),
    platforms: found.map(([, { platform }]) => platform),
    platformIds: found.map(([, { channel }]) => channel),
    counts: found.map(([, { followers }]) => followers),
    times: found.map(([, { publishedAt }]) => publishedAt),
  };
}

export interface ShareColumns {
  ids: string[];
  /** Where in the three lists below what a post shares begins; one more than posts. */
  starts: number[];
  rows: number[];
  kinds: string[];
  keys: string[];
  domains: string[];
}

export function shareColumns(posts: readonly ArchivePost[]): ShareColumns {
  const columns: ShareColumns = { ids: [], starts: [0], rows: [], kinds: [], keys: [], domains: [] };
  for (const { id, row, objects } of posts) {
    if (objects.length === 0) continue;
    columns.ids.push(id);
    columns.rows.push(row);
    for (const { kind, key, domain } of objects) {
      columns.kinds.push(kind);
      columns.keys.push(key);
      columns.domains.push(domain);
    }
    columns.starts.push(columns.keys.length);
  }
  return columns;
}
