import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { Context } from './context.ts';
import { isEntity, statementOf } from './kinds.ts';
import { type EntityRow, lacks } from './rows.ts';

/**
 * Makes every field that holds objects of the graph load what the query selects of them and their row does not hold
 * yet: one statement a type and level, whatever the number of rows. Fields that hold values are left alone, so that
 * they cost nothing.
 */
export function deepenEntityFields(schema: GraphQLSchema): void {
  const interfacesOf = new Map<string, string[]>();
  for (const type of Object.values(schema.getTypeMap())) {
    // type-graphql would look types up asynchronously, which graphql-jit refuses; every row names its type
    if (isAbstractType(type)) type.resolveType = undefined;
    if (isObjectType(type))
      interfacesOf.set(
        type.name,
        type.getInterfaces().map(({ name }) => name),
      );
  }
  const holdsEntities = (field: GraphQLField<unknown, unknown>) => {
    const type = getNamedType(field.type);
    return isInterfaceType(type) || (isObjectType(type) && isEntity(type.name));
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (holdsEntities(field)) field.resolve = deepening(field, interfacesOf);
    }
  }
}

function deepening(
  field: GraphQLField<unknown, Context>,
  interfacesOf: ReadonlyMap<string, readonly string[]>,
): NonNullable<GraphQLField<unknown, Context>['resolve']> {
  const resolve = field.resolve ?? defaultFieldResolver;
  const deepenRow = (row: EntityRow, context: Context, info: GraphQLResolveInfo): unknown => {
    const interfaces = interfacesOf.get(row.__typename) ?? [];
    const want = context.selection.wanted(info, row.__typename, interfaces);
    return lacks(row, want) ? context.rows.byId(statementOf(row.__typename), row.id, want) : row;
  };
  const deepen = (value: unknown, context: Context, info: GraphQLResolveInfo): unknown => {
    if (value === null || value === undefined) return value;
    if (!Array.isArray(value)) return deepenRow(value as EntityRow, context, info);
    const deepened: unknown[] = value.map((row) => (row === null ? null : deepenRow(row, context, info)));
    return deepened.some((row) => row instanceof Promise) ? Promise.all(deepened) : deepened;
  };
  return (source, args, context, info) => {
    const value: unknown = resolve(source, args, context, info);
    return value instanceof Promise
      ? value.then((settled) => deepen(settled, context, info))
      : deepen(value, context, info);
  };
}
