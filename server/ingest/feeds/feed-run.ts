/** One import of a feed's file. */
export interface FeedRun {
  /** The feed's short name: what its identifiers mean something in, and part of every id. */
  feed: string;
  /** The feed's name for people. */
  title: string;
  /** claimreview, euvsdisinfo, stix, csv or jsonl. */
  format: string;
  /** The file's name, without its folder. */
  file: string;
  /** The file as it was named; this stays out of the graph, since it tells of somebody's machine. */
  path: string;
  fileSha256: string;
  /** SHA-256 of the mapping, for tables of one's own. */
  mappingSha256: string | null;
  /** 0 CLEAR to 4 RED: of every record that has no marking of its own. */
  marking: number;
  /** ISO 8601. */
  startedAt: string;
}

/** What a reading has left out, and how often. */
export type LeftOut = Map<string, number>;

/** Says that something of the feed is not brought in. */
export function leaveOut(leftOut: LeftOut, what: string): void {
  leftOut.set(what, (leftOut.get(what) ?? 0) + 1);
}
