import type { StoreTables } from '../../../../cypher/local/import-store.ts';
import type { ArchivePost, BadRow } from '../archive-post.ts';
import type { Batch } from '../batches.ts';
import { channelColumns, reachColumns } from '../columns.ts';
import { sortPosts } from '../what-is-new.ts';
import { FollowerCounts } from './follower-counts.ts';
import { NodeNumbers } from './node-numbers.ts';
import type { TableFiles } from './table-files.ts';

/** A channel that the graph will have anyhow: it is described there, not by the archive. */
export interface KnownChannel {
  id: string;
  platform: string;
  platformId: string;
}

/** What became of the rows of a batch. */
export interface Tabled {
  /** Posts that are in the tables now. */
  fresh: number;
  /** Rows whose post is there already, perhaps with other words: Neo4j decides once the store is there. */
  repeated: ArchivePost[];
  /** Contradict a row of the same batch. */
  conflicting: BadRow[];
  /** Posts that describe a channel which the graph has anyhow. */
  describing: ArchivePost[];
}

/** What many posts share; links and posts are shared by few. */
const RECURRING = new Set<string>(['hashtag', 'mention']);

/** Turns batches of posts into rows of tables, each node once. */
export class ArchiveTables {
  readonly #numbers = new NodeNumbers();
  readonly #counts = new FollowerCounts();
  readonly #runs: string[] = [];
  readonly #known: Map<string, string>;

  constructor(
    private readonly files: TableFiles,
    private readonly marking: number,
    known: readonly KnownChannel[],
  ) {
    this.#known = new Map(known.map(({ id, platform, platformId }) => [channelKey(platform, platformId), id]));
  }

  /** Things of which one number each is kept in memory. */
  get things(): number {
    return this.#numbers.count + this.#counts.count;
  }

  add(run: string, batch: Batch): Tabled {
    if (this.#runs.at(-1) !== run) this.#runs.push(run);
    const earlier = this.#numbers.count;
    const numbers = new Map<string, number>();
    const [repeated, first]: [ArchivePost[], ArchivePost[]] = [[], []];
    for (const post of batch.posts) {
      const number = this.#numbers.of(`post ${post.id}`);
      numbers.set(post.id, number);
      (number < earlier ? repeated : first).push(post);
    }
    const { fresh, known, conflicting } = sortPosts(run, first, new Map());
    const used = [...fresh, ...known];
    const describing = this.#addChannels(run, used);
    for (const post of fresh) this.#addPost(run, numbers.get(post.id) as number, post);
    const counts = reachColumns(used, this.marking);
    const channels = counts.platforms.map((platform, at) => this.#channel(platform, counts.platformIds[at] as string));
    this.#counts.add(counts, channels, this.#runs.length - 1);
    return { fresh: fresh.length, repeated: [...known, ...repeated], conflicting, describing };
  }

  /** Adds a load: how many batches it has is known at its end. */
  addRun(id: string, ...cells: readonly (string | number)[]): void {
    this.files.add('runs', this.#numbers.of(`run ${id}`), id, ...cells, this.marking);
  }

  flush(): Promise<void> {
    return this.files.flush();
  }

  /** Adds what is whole only once all has been read. */
  async close(): Promise<StoreTables> {
    let number = this.#numbers.count;
    for (const { id, count, at, channel, run } of this.#counts) {
      const day = new Date(at).toISOString().slice(0, 10);
      this.files.add('counts', number, id, count, at, day, 'day', this.marking);
      this.files.add('hadReach', channel, number, this.#runs[run], this.marking);
      if (++number % 10_000 === 0) await this.files.flush();
    }
    return this.files.close();
  }

  #channel(platform: string, platformId: string): number {
    return this.#numbers.ofRecurring(channelKey(platform, platformId));
  }

  /** @returns posts that describe a channel which the graph has anyhow */
  #addChannels(run: string, posts: readonly ArchivePost[]): ArchivePost[] {
    const before = this.#numbers.count;
    const met = posts.filter(({ platform, channel }) => this.#channel(platform, channel) >= before);
    const isKnown = ({ platform, channel }: ArchivePost) => this.#known.has(channelKey(platform, channel));
    const [described, describing] = [met.filter((post) => !isKnown(post)), met.filter(isKnown)];
    const columns = channelColumns(described);
    for (const [at, id] of columns.ids.entries()) {
      const [platform, platformId] = [columns.platforms[at] as string, columns.platformIds[at] as string];
      const handle = [columns.handles[at] || undefined, columns.handleKeys[at] || undefined];
      const number = this.#channel(platform, platformId);
      const name = columns.displayNames[at];
      const { marking } = this;
      this.files.add(
        'channels',
        number,
        id,
        platform,
        platformId,
        name,
        ...handle,
        columns.searchKeys[at],
        run,
        marking,
      );
    }
    for (const { platform, channel } of new Map(
      describing.map((post) => [post.channel + post.platform, post]),
    ).values()) {
      const id = this.#known.get(channelKey(platform, channel));
      this.files.add('channels', this.#channel(platform, channel), id, platform, channel, ...Array<undefined>(6));
    }
    return describing;
  }

  #addPost(run: string, number: number, post: ArchivePost): void {
    const { marking, files } = this;
    const { id, platform, channel, postId, text, lang, url, isRepost, followers, row } = post;
    const at = new Date(post.publishedAt).toISOString();
    const role = isRepost ? 'relay' : 'origin';
    files.add('posts', number, id, platform, postId, text, lang, at, url || undefined, isRepost, marking);
    files.add('carried', this.#channel(platform, channel), number, at, role, followers, run, row, marking);
    for (const { kind, key, domain } of post.objects) {
      const known = this.#numbers.count;
      const name = `object ${kind} ${key}`;
      const object = RECURRING.has(kind) ? this.#numbers.ofRecurring(name) : this.#numbers.of(name);
      if (object === known) files.add('objects', object, kind, key, domain || undefined, marking);
      files.add('shares', number, object, run, row, marking);
    }
  }
}

function channelKey(platform: string, platformId: string): string {
  return `channel ${platform} ${platformId}`;
}
