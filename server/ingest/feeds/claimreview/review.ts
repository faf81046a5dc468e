import { InputRefused } from '../../digest/reading/refused.ts';
import { day } from '../dates.ts';
import type { ActorKind } from '../feed-nodes.ts';
import { type Field, tidy } from '../record.ts';
import { webAddress } from '../urls.ts';
import { type FoundReview, hasType, isObject, type JsonObject, list } from './find-reviews.ts';
import type { Rating } from './rating.ts';

/** Whoever wrote the review or made the claim. */
export interface Author {
  kind: ActorKind;
  /** The feed's own identifier of the author: an address where it gives one, else the name. */
  key: string;
  name: string;
  /** Which field of the record has the name. */
  field: string;
}

/** A ClaimReview, with the names of the fields under which its record holds each value. */
export interface Review {
  place: string;
  fields: Field[];
  url: string;
  claim: string;
  claimAuthors: Author[];
  /** Where the claim appeared; the first one first. */
  appearances: { url: string; field: string }[];
  claimDate: string | null;
  authors: Author[];
  published: string | null;
  title: string;
  /** The field with the review's own words: an explanation, its title, or the rating. */
  wordsIn: string;
  rating: Rating;
  lang: string;
}

/** @throws InputRefused where the review lacks what makes it one, naming the member */
export function readReview(file: string, { path, review }: FoundReview): Review {
  const place = `${file}, ${path}`;
  const fields: Field[] = [];
  collect(fields, '', review);
  const value = (name: string) => fields.find(([field]) => field === name)?.[1] ?? null;
  const needed = (name: string) => {
    const found = value(name);
    if (found === null || found === '')
      throw new InputRefused(`${place}, ${name}`, 'is missing: without it this is no review of a claim.');
    return found;
  };
  const claim = needed('claimReviewed');
  const url = webAddress(place, 'url', needed('url')) ?? '';
  const rating = ratingOf(place, value);
  const wordsIn = [
    'reviewRating.ratingExplanation',
    'reviewBody',
    'description',
    'headline',
    'name',
    'reviewRating.alternateName',
  ].find((name) => value(name));
  if (!wordsIn)
    throw new InputRefused(
      `${place}, reviewRating.alternateName`,
      'is missing, and so is any other word on the claim.',
    );
  const itemReviewed = list(review.itemReviewed).filter(isObject)[0] ?? {};
  return {
    place,
    fields,
    url,
    claim,
    claimAuthors: authors(itemReviewed.author, 'itemReviewed.author'),
    appearances: appearances(place, fields),
    claimDate: dayIn(place, 'itemReviewed.datePublished', value('itemReviewed.datePublished')),
    authors: [...authors(review.author, 'author'), ...authors(review.publisher, 'publisher')].slice(0, 1),
    published: dayIn(place, 'datePublished', value('datePublished')),
    title: value('headline') ?? value('name') ?? claim,
    wordsIn,
    rating,
    lang: /^[a-z]{2,3}\b/i.exec(value('inLanguage') ?? '')?.[0]?.toLowerCase() ?? 'und',
  };
}

/** Every value of the object, by the way to it; JSON-LD's own members and pictures are not what a reader looks for. */
function collect(fields: Field[], prefix: string, value: unknown): void {
  if (Array.isArray(value)) {
    value.forEach((item, at) => {
      collect(fields, value.length === 1 ? prefix : `${prefix}[${at}]`, item);
    });
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      if (name !== '@context' && name !== 'image' && name !== 'logo')
        collect(fields, prefix === '' ? name : `${prefix}.${name}`, member);
    }
  } else if (value !== null && value !== undefined) fields.push([prefix, tidy(String(value))]);
}

function authors(value: unknown, field: string): Author[] {
  const all = list(value);
  return all.flatMap((author, at): Author[] => {
    const own = all.length === 1 ? field : `${field}[${at}]`;
    if (typeof author === 'string')
      return author.trim() === '' ? [] : [{ kind: 'collective', key: author, name: tidy(author), field: own }];
    if (!isObject(author) || typeof author.name !== 'string' || author.name.trim() === '') return [];
    const name = tidy(author.name);
    const key = [author['@id'], author.url, list(author.sameAs)[0]].find((id) => typeof id === 'string' && id !== '');
    return [{ kind: kindOf(author), key: typeof key === 'string' ? key : name, name, field: `${own}.name` }];
  });
}

function kindOf(author: JsonObject): ActorKind {
  if (hasType(author, 'Person')) return 'person';
  return ['Organization', 'NewsMediaOrganization', 'NGO', 'GovernmentOrganization', 'Corporation'].some((type) =>
    hasType(author, type),
  )
    ? 'organization'
    : 'collective';
}

function appearances(place: string, fields: readonly Field[]): Review['appearances'] {
  const first = /^itemReviewed\.firstAppearance(\.url|\.@id)?$/;
  const other = /^itemReviewed\.appearance(\[\d+\])?(\.url|\.@id)?$/;
  const found = [first, other].flatMap((pattern) =>
    fields.filter(([name, value]) => pattern.test(name) && value !== ''),
  );
  const seen = new Set<string>();
  return found.flatMap(([field, value]) => {
    const url = webAddress(place, field, value) ?? '';
    if (seen.has(url)) return [];
    seen.add(url);
    return [{ url, field }];
  });
}

function ratingOf(place: string, value: (name: string) => string | null): Rating {
  const number = (name: string) => {
    const text = value(`reviewRating.${name}`);
    if (text === null || text === '') return null;
    const read = Number(text.replace(',', '.'));
    if (!Number.isFinite(read))
      throw new InputRefused(`${place}, reviewRating.${name}`, `${JSON.stringify(text)} is no number.`);
    return read;
  };
  return {
    text: value('reviewRating.alternateName') || null,
    value: number('ratingValue'),
    best: number('bestRating'),
    worst: number('worstRating'),
  };
}

/** A day or a time of a day; a year or a month alone dates nothing here. */
function dayIn(place: string, field: string, text: string | null): string | null {
  return text === null || /^\d{4}(-\d{2})?$/.test(text) ? null : day(place, field, text);
}
