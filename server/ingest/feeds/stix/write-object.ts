import { searchKey } from '../../../../cypher/search-key.ts';
import { InputRefused } from '../../digest/reading/refused.ts';
import { country, stateOf } from '../countries.ts';
import { day, midnight } from '../dates.ts';
import { actor, channel, publication } from '../feed-nodes.ts';
import type { FeedRows, Page } from '../feed-rows.ts';
import { type Field, RecordText, tidy } from '../record.ts';
import { webAddress } from '../urls.ts';
import { markingOf } from './markings.ts';
import type { PlacedObject, StixObject } from './objects.ts';
import type { Became } from './relations.ts';

/** A STIX object in the graph. */
export interface Written {
  id: string;
  became: Became;
  name: string;
  /** Whether the object has the words themselves, not only their title. */
  hasWords: boolean;
  marking: number;
}

/** The document that holds an object's record, marked as the object is, or as `atLeast` where that is more. */
export function pageOf(feed: FeedRows, { place, object }: PlacedObject, title: string, atLeast = 0): Page {
  const fields: Field[] = Object.entries(object).flatMap(([name, value]): Field[] => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text === '[]' || text === 'false' ? [] : [[name, tidy(text)]];
  });
  const text = new RecordText(place, feed.run.feed, fields);
  const marking = Math.max(atLeast, markingOf(object, feed.run.marking));
  return feed.page(text, { title, kind: 'report', url: null, published: null, lang: 'und', licence: null, marking });
}

/** Records an object that is a node of the graph; undefined for any other type. @throws InputRefused where it lacks its name */
export function writeObject(feed: FeedRows, placed: PlacedObject, level: string): Written | undefined {
  const { object } = placed;
  switch (object.type) {
    case 'narrative':
      return narrative(feed, placed, level);
    case 'channel': {
      const platform = platformOf(object);
      return mentioned(feed, placed, 'channel', (facts) => channel(feed, { ...facts, platform }));
    }
    case 'identity': {
      const kind = kindOf(object);
      return mentioned(feed, placed, kind, (facts) => actor(feed, kind, facts));
    }
    case 'location':
      return location(feed, placed);
    case 'media-content':
    case 'text':
      return statement(feed, placed);
    default:
      return undefined;
  }
}

function nameOf({ place, object }: PlacedObject): string {
  const name = tidy(object.name ?? '');
  if (name === '') throw new InputRefused(`${place}, name`, `${object.id} has none.`);
  return name;
}

/** A node that its record only names. */
function mentioned(
  feed: FeedRows,
  placed: PlacedObject,
  became: Became,
  write: (facts: { key: string; name: string; marking: number }) => string,
): Written {
  const name = nameOf(placed);
  const page = pageOf(feed, placed, name);
  const { marking } = page;
  const id = write({ key: placed.object.id, name, marking });
  feed.fact(page, 'MENTIONS', page.id, id, page.text.span('name'));
  return { id, became, name, hasWords: false, marking };
}

function narrative(feed: FeedRows, placed: PlacedObject, level: string): Written {
  const title = nameOf(placed);
  const gloss = tidy(placed.object.description ?? '') || null;
  const id = feed.id('narrative', placed.object.id);
  const page = pageOf(feed, placed, title);
  const { marking } = page;
  const rest = { level, taxonomy: null, code: null, note: null, searchKey: searchKey(title, gloss), marking };
  feed.rows.node('narratives', { id, title, gloss, ...rest });
  feed.fact(page, 'DESCRIBES', page.id, id, page.text.span('name'));
  return { id, became: 'narrative', name: title, hasWords: false, marking };
}

function location(feed: FeedRows, placed: PlacedObject): Written | undefined {
  const { object } = placed;
  const kind = object.x_opencti_location_type ?? (object.country && !object.region ? 'Country' : 'Region');
  const state = stateOf(object.country ?? object.name ?? '');
  if (kind === 'Country' && state) {
    return mentioned(feed, placed, 'country', ({ marking }) => country(feed, { marking }, state));
  }
  if (kind !== 'Region' && kind !== 'City') return undefined;
  return mentioned(feed, placed, 'place', ({ name, marking }) => {
    const id = feed.id('place', object.id);
    const names = [name];
    feed.rows.node('places', { id, name, kind: kind.toLowerCase(), names, searchKey: searchKey(name), marking });
    return id;
  });
}

function statement(feed: FeedRows, placed: PlacedObject): Written {
  const { place, object } = placed;
  const field = (['content', 'value', 'title', 'description'] as const).find((name) => tidy(object[name] ?? '') !== '');
  if (!field) throw new InputRefused(`${place}, content`, `${object.id} has neither words nor a title.`);
  const name = tidy(object.title ?? '') || tidy(object[field] ?? '').slice(0, 100);
  const page = pageOf(feed, placed, name);
  const hasWords = field === 'content' || field === 'value';
  const at = object.publication_date ? day(place, 'publication_date', object.publication_date) : null;
  const url = webAddress(place, 'url', object.url ?? null);
  const id = publication(feed, page, {
    key: [object.id],
    field,
    mode: hasWords ? 'direct' : 'indirect',
    url,
    at: midnight(at),
    lang: 'und',
  });
  return { id, became: 'statement', name, hasWords, marking: page.marking };
}

function platformOf({ channel_types: [type] }: StixObject): string {
  const platform = type
    ?.toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return platform || 'unknown';
}

function kindOf({ identity_class: kind }: StixObject): 'person' | 'organization' | 'collective' {
  if (kind === 'individual') return 'person';
  return kind === 'organization' ? 'organization' : 'collective';
}
