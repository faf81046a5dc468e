/** A JSON-LD object, whatever it holds. */
export type JsonObject = { readonly [name: string]: unknown };

export interface FoundReview {
  /** The way to it in the file, such as dataFeedElement[3].item[0]. */
  path: string;
  review: JsonObject;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One value, several in a list, or none: always as a list. */
export function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Whether an object is of a schema.org type, with or without the vocabulary's address before it. */
export function hasType(value: JsonObject, type: string): boolean {
  return list(value['@type']).some(
    (name) => typeof name === 'string' && name.replace(/^(https?:\/\/schema\.org\/|schema:)/, '') === type,
  );
}

/**
 * Every ClaimReview in a file: alone, in a list, in a @graph, in the elements of a DataFeed, or in the members of a page.
 * An object that only names another by "@id" stands for that one.
 */
export function findReviews(root: unknown): FoundReview[] {
  const byId = new Map<string, JsonObject>();
  walk(root, '', ({ value }) => {
    const id = value['@id'];
    if (typeof id === 'string' && Object.keys(value).length > 1) byId.set(id, value);
  });
  const found: FoundReview[] = [];
  walk(root, '', ({ value, path }) => {
    if (hasType(value, 'ClaimReview'))
      found.push({ path: path || 'the review', review: resolved(value, byId) as JsonObject });
  });
  return found;
}

function walk(value: unknown, path: string, visit: (found: { value: JsonObject; path: string }) => void): void {
  if (Array.isArray(value)) {
    value.forEach((item, at) => {
      walk(item, `${path}[${at}]`, visit);
    });
  } else if (isObject(value)) {
    visit({ value, path });
    for (const [name, member] of Object.entries(value)) walk(member, path === '' ? name : `${path}.${name}`, visit);
  }
}

/** References are followed twice at most, so that a ring of them ends. */
function resolved(value: unknown, byId: ReadonlyMap<string, JsonObject>, depth = 2): unknown {
  if (Array.isArray(value)) return value.map((item) => resolved(item, byId, depth));
  if (!isObject(value)) return value;
  const id = value['@id'];
  const known = typeof id === 'string' && Object.keys(value).length === 1 && depth > 0 ? byId.get(id) : undefined;
  const members = Object.entries(known ?? value);
  return Object.fromEntries(members.map(([name, member]) => [name, resolved(member, byId, known ? depth - 1 : depth)]));
}
