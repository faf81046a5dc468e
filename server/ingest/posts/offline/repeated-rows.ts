import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { ArchivePost } from '../archive-post.ts';

/** Rows of an archive that are looked at once the store is there, kept on the disk until then. */
export class RepeatedRows {
  #count = 0;
  #file: WriteStream | undefined;

  constructor(private readonly path: string) {}

  get count(): number {
    return this.#count;
  }

  async add(posts: readonly ArchivePost[]): Promise<void> {
    if (posts.length === 0) return;
    this.#file ??= createWriteStream(this.path);
    this.#count += posts.length;
    const file = this.#file;
    const lines = posts.map((post) => `${JSON.stringify(post)}\n`).join('');
    await new Promise<void>((resolve, reject) => {
      file.write(lines, (error) => (error ? reject(error) : resolve()));
    });
  }

  async close(): Promise<void> {
    this.#file?.end();
    if (this.#file) await finished(this.#file);
  }

  /** The rows in their order, some at a time. */
  async *batches(rows: number): AsyncGenerator<ArchivePost[]> {
    if (!this.#file) return;
    let posts: ArchivePost[] = [];
    for await (const line of createInterface({
      input: createReadStream(this.path),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      posts.push(JSON.parse(line) as ArchivePost);
      if (posts.length < rows) continue;
      yield posts;
      posts = [];
    }
    if (posts.length > 0) yield posts;
  }
}
