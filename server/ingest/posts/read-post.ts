import { bounds } from '../feeds/bounds.ts';
import { hashId, sha256 } from '../hashes.ts';
import { nameKey } from '../names.ts';
import type { CsvRecord } from '../reading/csv-records.ts';
import type { ArchivePost, ArchiveRow } from './archive-post.ts';
import { languageCode } from './language-code.ts';
import type { Mapping } from './mapping.ts';
import { momentOf } from './moment.ts';
import { normalLink } from './normal-link.ts';
import { hashtagKey, objectsOf, type SharedObject } from './shared-objects.ts';

const LONGEST_ID = 200;
const LONGEST_TEXT = 100_000;
const LONGEST_NAME = 300;
/** As much of a value as a message shows. */
const SHOWN = 120;

/** A value that cannot be used; caught below, since a row has one reason at most. */
class Unusable extends Error {
  constructor(
    readonly field: string,
    readonly value: string,
    reason: string,
  ) {
    super(reason);
  }
}

type Cell = (cells: readonly string[]) => string;

/** Makes the reader of an archive's rows, given the names of its columns. */
export function postReader(mapping: Mapping, heading: readonly string[]): (record: CsvRecord) => ArchiveRow {
  const { columns, time, objectKind } = mapping;
  const at = (name: string | undefined): Cell => {
    const index = name === undefined ? -1 : heading.indexOf(name);
    return (cells) => cells[index] ?? '';
  };
  const platformOf = typeof mapping.platform === 'string' ? null : at(mapping.platform.column);
  const platformColumn = typeof mapping.platform === 'string' ? '' : mapping.platform.column;
  const fixed = platformOf ? '' : platform('platform', mapping.platform as string);
  const ownIds = typeof columns.post === 'string' ? null : columns.post.map(at);
  const cell = {
    post: at(typeof columns.post === 'string' ? columns.post : undefined),
    channel: at(columns.channel),
    publishedAt: at(columns.publishedAt),
    text: at(columns.text),
    handle: at(columns.handle),
    displayName: at(columns.displayName),
    lang: at(columns.lang),
    followers: at(columns.followers),
    url: at(columns.url),
    isRepost: at(columns.isRepost),
    repostOf: at(columns.repostOf),
    object: at(columns.object),
  };

  const read = ({ row, line, cells }: CsvRecord): (() => ArchivePost) => {
    const on = platformOf ? platform(platformColumn, platformOf(cells)) : fixed;
    const stated = ownIds ? '' : identifier(String(columns.post), cell.post(cells));
    const channel = identifier(columns.channel, cell.channel(cells));
    const publishedAt = momentOf(cell.publishedAt(cells).trim(), time);
    if (publishedAt === undefined)
      throw new Unusable(columns.publishedAt, cell.publishedAt(cells), 'is no time at which anybody could have posted');
    const text = cell.text(cells);
    if (text.length > LONGEST_TEXT) throw new Unusable(columns.text ?? '', text, `is longer than ${LONGEST_TEXT}`);
    const followers = count(columns.followers ?? '', cell.followers(cells).trim());
    const repostOf = cell.repostOf(cells).trim();
    const isRepost = repostOf !== '' || yes(columns.isRepost ?? '', cell.isRepost(cells).trim());
    const handle = name(columns.handle, cell.handle(cells));
    const displayName = name(columns.displayName, cell.displayName(cells));
    const named = namedObject(objectKind, columns.object ?? '', cell.object(cells).trim(), on);
    return () => {
      const postId = ownIds ? hashId(...ownIds.map((own) => own(cells))) : stated;
      return {
        row,
        line,
        id: `statement:${on}:${postId}`,
        platform: on,
        postId,
        channel,
        handle,
        displayName,
        text,
        publishedAt,
        lang: languageCode(cell.lang(cells).trim()),
        followers,
        url: cell.url(cells).trim().slice(0, 2_000),
        isRepost,
        objects: [...objectsOf(text, on), ...repeated(isRepost, repostOf, text, on), ...named],
      };
    };
  };

  return (record) => {
    try {
      if (record.cells.length !== heading.length) {
        throw new Unusable('', '', `has ${record.cells.length} fields where the heading has ${heading.length}`);
      }
      return { post: read(record) };
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      const { field, value, message } = error;
      return { bad: { row: record.row, line: record.line, field, value: value.slice(0, SHOWN), reason: message } };
    }
  };
}

/** What a repost repeats: the post it names, else its words. */
function repeated(isRepost: boolean, of: string, text: string, on: string): SharedObject[] {
  if (of !== '') return [{ kind: 'post', key: `${on}:${of}`, domain: '' }];
  return isRepost && text !== '' ? [{ kind: 'text', key: sha256(nameKey(text)).slice(0, 32), domain: '' }] : [];
}

function namedObject(kind: Mapping['objectKind'], field: string, value: string, on: string): SharedObject[] {
  if (field === '' || value === '') return [];
  if (kind === 'url') {
    const link = normalLink(value);
    if (!link) throw new Unusable(field, value, 'is no address of a page');
    return [{ kind, key: link.key, domain: link.domain }];
  }
  const id = identifier(field, value);
  if (kind === 'post') return [{ kind, key: `${on}:${id}`, domain: '' }];
  return [{ kind, key: kind === 'hashtag' ? hashtagKey(id.replace(/^#/, '')) : id, domain: '' }];
}

function platform(field: string, value: string): string {
  const key = value.trim().toLowerCase();
  if (!/^[a-z0-9][a-z0-9._-]{0,39}$/.test(key)) throw new Unusable(field, value, 'is no name of a platform');
  return key;
}

function identifier(field: string, value: string): string {
  const id = value.trim();
  if (id === '') throw new Unusable(field, value, 'is empty');
  if (id.length > LONGEST_ID) throw new Unusable(field, value, `is longer than ${LONGEST_ID}`);
  if (/[\p{Cc}\p{Cf}]/u.test(id)) throw new Unusable(field, value, 'has a character that cannot be seen');
  return id;
}

function name(field: string | undefined, value: string): string {
  if (value.length > LONGEST_NAME) throw new Unusable(field ?? '', value, `is longer than ${LONGEST_NAME}`);
  return value.trim();
}

function count(field: string, value: string): number | undefined {
  if (value === '') return undefined;
  if (!/^\d{1,11}$/.test(value) || Number(value) > bounds.followers)
    throw new Unusable(field, value, 'is no number of followers');
  return Number(value);
}

function yes(field: string, value: string): boolean {
  const word = value.toLowerCase();
  if (['1', 'true', 'yes', 't', 'y'].includes(word)) return true;
  if (['', '0', 'false', 'no', 'f', 'n'].includes(word)) return false;
  throw new Unusable(field, value, 'is neither yes nor no');
}
