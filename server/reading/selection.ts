import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import type { Want } from './rows.ts';

type Selections = Readonly<Record<string, Readonly<Record<string, ResolveTree>>>>;

/**
 * What a request selects, by place: the fields of each type under a field, fragments followed and `@include` applied.
 * Each place is read once a request, however many rows stand there.
 */
export class Selection {
  readonly #known = new WeakMap<object, Map<string, Selections>>();

  /**
   * The fields selected of objects of type `typename` under the field that `info` is of, or further down along `path`.
   * `interfaces` are the abstract types whose selections count as well.
   */
  wanted(
    info: GraphQLResolveInfo,
    typename: string,
    interfaces: readonly string[],
    path: readonly string[] = [],
  ): Want {
    const want: Record<string, boolean> = {};
    const selections = this.#at(info, path);
    for (const type of [typename, ...interfaces]) {
      for (const alias in selections[type]) {
        const name = selections[type][alias]?.name;
        if (name && !name.startsWith('__')) want[name] = true;
      }
    }
    return want;
  }

  #at(info: GraphQLResolveInfo, path: readonly string[]): Selections {
    const place = path.join('.');
    const byPath = this.#known.get(info.fieldNodes) ?? new Map<string, Selections>();
    this.#known.set(info.fieldNodes, byPath);
    const known = byPath.get(place) ?? selectionsAt(info, path);
    byPath.set(place, known);
    return known;
  }
}

function selectionsAt(info: GraphQLResolveInfo, path: readonly string[]): Selections {
  const root = parseResolveInfo(info) as ResolveTree | null;
  let level: Selections[] = root ? [root.fieldsByTypeName] : [];
  for (const step of path) {
    level = level
      .flatMap((selections) => Object.values(selections).flatMap((fields) => Object.values(fields)))
      .filter((field) => field.name === step)
      .map((field) => field.fieldsByTypeName);
  }
  return merge(level);
}

function merge(all: Selections[]): Selections {
  if (all.length === 1 && all[0]) return all[0];
  const merged: Record<string, Record<string, ResolveTree>> = {};
  for (const [index, selections] of all.entries()) {
    for (const [type, fields] of Object.entries(selections)) {
      merged[type] ??= {};
      const target = merged[type];
      for (const [alias, field] of Object.entries(fields)) target[`${index} ${alias}`] = field;
    }
  }
  return merged;
}
