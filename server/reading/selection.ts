import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { heldOf, type RowStatement, typesOf } from './kinds.ts';

/**
 * What a selection asks of one type's statement: the names of the selected fields, each with the properties that it
 * selects of the objects it holds, which are none where it holds values.
 */
export type Want = Readonly<Record<string, readonly string[]>>;

type Selections = Readonly<Record<string, Readonly<Record<string, ResolveTree>>>>;

/** What is known of one place: what is selected there, and of each type. */
interface Place {
  selections: Selections;
  wants: Map<string, Want>;
}

/** What is selected of the objects that one field of a want holds, and of how many of them at most. */
interface Held {
  selections: Selections[];
  first: number;
}

/** The same of each field; null where arguments say in another way which objects it holds. */
interface Below {
  fields: Readonly<Record<string, Held | null>>;
  wants: Map<string, Want>;
}

/**
 * What a request selects, by place: the fields of each type under a field, fragments followed and `@include` applied.
 * Each place is read once a request, however many rows stand there.
 */
export class Selection {
  readonly #known = new WeakMap<object, Map<string, Place>>();
  readonly #below = new WeakMap<Want, Below>();

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
    const { selections, wants } = this.#at(info, path);
    const key = interfaces.length === 0 ? typename : `${typename} ${interfaces.join(' ')}`;
    const known = wants.get(key);
    if (known) return known;
    const want = this.#wantOf(selections, [typename, ...interfaces]);
    wants.set(key, want);
    return want;
  }

  /** How many of the objects that a wanted field holds are selected at most; 0 where its arguments narrow it otherwise. */
  firstOf(want: Want, field: string): number {
    return this.#below.get(want)?.fields[field]?.first ?? 0;
  }

  /** What is selected of those of a statement. */
  below(want: Want, field: string, statement: RowStatement): Want {
    const below = this.#below.get(want);
    const key = `${field} ${statement}`;
    const known = below?.wants.get(key);
    if (known) return known;
    const deeper = this.#wantOf(merge(below?.fields[field]?.selections ?? []), typesOf(statement));
    below?.wants.set(key, deeper);
    return deeper;
  }

  /** A text that two wants share only where they want the same, down to the last level. */
  textOf(want: Want): string {
    return JSON.stringify([Object.entries(want).sort(), this.#below.get(want)?.fields]);
  }

  #wantOf(selections: Selections, types: readonly string[]): Want {
    const want: Record<string, readonly string[]> = {};
    const fields: Record<string, Held | null> = {};
    for (const type of types) {
      for (const alias in selections[type]) {
        const field = selections[type][alias];
        if (!field || field.name.startsWith('__')) continue;
        want[field.name] = [...new Set([...(want[field.name] ?? []), ...propertiesOf(field)])];
        fields[field.name] = withSelected(fields[field.name], field);
      }
    }
    this.#below.set(want, { fields, wants: new Map() });
    return want;
  }

  #at(info: GraphQLResolveInfo, path: readonly string[]): Place {
    const place = path.join('.');
    const byPath = this.#known.get(info.fieldNodes) ?? new Map<string, Place>();
    const known = byPath.get(place);
    if (known) return known;
    const read = { selections: selectionsAt(info, path), wants: new Map<string, Want>() };
    this.#known.set(info.fieldNodes, byPath.set(place, read));
    return read;
  }
}

function withSelected(held: Held | null | undefined, { args, fieldsByTypeName }: ResolveTree): Held | null {
  const { first = Number.POSITIVE_INFINITY, ...others } = args as { first?: number };
  if (held === null || Object.keys(others).length > 0) return null;
  return { selections: [...(held?.selections ?? []), fieldsByTypeName], first: Math.max(held?.first ?? 0, first) };
}

/**
 * What a field selects of the objects it holds that can be returned with it; their ids where something must be loaded.
 * A property that an argument narrows the list by counts as selected.
 */
function propertiesOf({ fieldsByTypeName, args }: ResolveTree): string[] {
  return Object.entries(fieldsByTypeName).flatMap(([type, fields]) => {
    const held = heldOf(type);
    if (!held) return [];
    const names = [...Object.values(fields).map(({ name }) => name), ...Object.keys(args)];
    const properties = names.filter((name) => held.includes(name));
    const loaded = properties.length === 0 || Object.values(fields).some(({ name }) => !held.includes(name));
    return loaded ? ['id', ...properties] : properties;
  });
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
