import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { InputRefused } from '../digest/reading/refused.ts';
import { openSource, type Source } from '../reading/open-source.ts';
import { bounds } from './bounds.ts';
import { CLAIMREVIEW, readClaimReviews } from './claimreview/read-claimreviews.ts';
import { EUVSDISINFO, readEuvsdisinfo } from './euvsdisinfo/read-euvsdisinfo.ts';
import { FeedRows } from './feed-rows.ts';
import type { LeftOut } from './feed-run.ts';
import { readBundle, STIX } from './stix/read-bundle.ts';
import { type Mapping, readMapping } from './table/mapping.ts';
import { readOwnTable } from './table/read-own-table.ts';

export const feedFormats = ['claimreview', 'euvsdisinfo', 'stix', 'csv', 'jsonl'] as const;
export type FeedFormat = (typeof feedFormats)[number];

export interface FeedRequest {
  file: string;
  format: FeedFormat;
  /** The mapping's file: for csv and jsonl, and for nothing else. */
  mapping?: string;
  /** 0 CLEAR to 4 RED. */
  marking: number;
  /** ISO 8601. */
  startedAt: string;
}

export interface ReadFeed {
  feed: FeedRows;
  leftOut: LeftOut;
  /** What somebody should know of how the file was read. */
  notices: string[];
}

const KNOWN = { claimreview: CLAIMREVIEW, euvsdisinfo: EUVSDISINFO, stix: STIX };

/** Reads a feed's file to its end and makes rows of it; nothing is written. @throws InputRefused where anything is wrong */
export async function readFeed(request: FeedRequest): Promise<ReadFeed> {
  const { file, format, marking, startedAt } = request;
  const mapping = await mappingFor(request);
  const source = await openSource(file, { unpackedBytes: bounds.unpackedBytes, windows1251: true });
  const feed = new FeedRows({
    ...(mapping ? { feed: mapping.feed, title: mapping.title } : KNOWN[format as keyof typeof KNOWN]),
    format,
    file: basename(file),
    path: file,
    fileSha256: await fileHash(file),
    mappingSha256: mapping?.sha256 ?? null,
    marking,
    startedAt,
  });
  const leftOut: LeftOut = new Map();
  await readerOf(format, mapping)(source, feed, leftOut);
  if (feed.rows.assertions.size === 0)
    throw new InputRefused(file, `has nothing to bring in: no record of the format ${format} is in it.`);
  return { feed, leftOut, notices: source.notices };
}

type Reader = (source: Source, feed: FeedRows, leftOut: LeftOut) => Promise<void>;

function readerOf(format: FeedFormat, mapping: Mapping | null): Reader {
  if (format === 'claimreview') return readClaimReviews;
  if (format === 'euvsdisinfo') return readEuvsdisinfo;
  if (format === 'stix') return readBundle;
  return (source, feed, leftOut) => readOwnTable(source, feed, leftOut, format, mapping as Mapping);
}

async function mappingFor({ format, mapping }: FeedRequest): Promise<Mapping | null> {
  const own = format === 'csv' || format === 'jsonl';
  if (own && mapping === undefined) {
    throw new InputRefused(
      `--format ${format}`,
      'needs a mapping file (--mapping), which says what each column means.',
    );
  }
  if (!own && mapping !== undefined) throw new InputRefused('--mapping', `is for csv and jsonl, not for ${format}.`);
  return mapping === undefined ? null : readMapping(mapping);
}

async function fileHash(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}
