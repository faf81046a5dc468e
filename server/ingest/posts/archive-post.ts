import type { SharedObject } from './shared-objects.ts';

/** One post of an archive, checked. */
export interface ArchivePost {
  /** From 1, without the heading. */
  row: number;
  /** The line of the file on which the row begins. */
  line: number;
  /** The id of its statement: the platform is part of it, since one id on two platforms is two posts. */
  id: string;
  platform: string;
  /** The platform's id, or a hash where the archive has none. */
  postId: string;
  /** The platform's id of the channel. */
  channel: string;
  handle: string;
  displayName: string;
  /** Empty where the archive holds none. */
  text: string;
  /** Milliseconds since 1970. */
  publishedAt: number;
  /** ISO 639-1, or `und`. */
  lang: string;
  /** Followers of the channel at that time; undefined where the archive does not say: never zero. */
  followers: number | undefined;
  url: string;
  isRepost: boolean;
  objects: SharedObject[];
}

/** A row that cannot be used. */
export interface BadRow {
  row: number;
  line: number;
  /** The column that is wrong; empty where it is the row as a whole. */
  field: string;
  value: string;
  reason: string;
}

/** A row that has been checked. What is worked out of it, hashes and what it shares, costs more than all of the check. */
export type ArchiveRow = { post: () => ArchivePost } | { bad: BadRow };
