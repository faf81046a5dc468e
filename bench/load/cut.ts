import type { ArchivePost } from '../../server/ingest/posts/archive-post.ts';
import { PRESETS } from '../../server/ingest/posts/mapping.ts';
import { openArchive } from '../../server/ingest/posts/read-archive.ts';

/** The posts of an archive as Megaphone reads them, each id once. */
export async function* postsOf(file: string): AsyncGenerator<ArchivePost> {
  const seen = new Set<string>();
  const { rows } = await openArchive(file, PRESETS.ira);
  for await (const row of rows) {
    if ('bad' in row) continue;
    const post = row.post();
    if (seen.has(post.id)) continue;
    seen.add(post.id);
    yield post;
  }
}

/** Some posts of an archive, without those before them. */
export async function cut(file: string, from: number, count: number): Promise<ArchivePost[]> {
  const posts: ArchivePost[] = [];
  let at = 0;
  for await (const post of postsOf(file)) {
    if (at++ < from) continue;
    posts.push(post);
    if (posts.length === count) break;
  }
  return posts;
}
