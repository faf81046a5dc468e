import { hashId } from '../ingest/hashes.ts';
import { slug } from '../ingest/names.ts';

/** The part of an id that comes from a name; a hash where the name has no letter that Latin knows. */
export function idPart(name: string): string {
  try {
    return slug(name).slice(0, 80);
  } catch {
    return hashId(name);
  }
}

/** The id of whoever writes. */
export function analystId(by: string): string {
  return `analyst:${idPart(by)}`;
}

/** The id of a node that has no name of its own, made by one change. */
export function idOfChange(kind: string, change: string): string {
  return `${kind}:hand:${change.slice(change.indexOf(':') + 1, change.indexOf(':') + 17)}`;
}
