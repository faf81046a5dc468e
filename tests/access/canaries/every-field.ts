import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/**
 * Selects every field of a type, and of what its fields hold, down to `depth` levels of objects. A field that is new in
 * the schema is selected without anybody having to think of it. With `namedOnly` the objects of the last level tell no
 * more than who they are, where they have an id.
 */
export function everyField(schema: GraphQLSchema, type: GraphQLNamedType, depth: number, namedOnly = false): string {
  const parts = ['__typename'];
  if (isObjectType(type) || isInterfaceType(type)) {
    if (namedOnly && depth === 0 && 'id' in type.getFields()) return '__typename id';
    parts.push(...fieldsOf(schema, Object.values(type.getFields()), { depth, namedOnly, prefix: '' }));
  }
  // on an abstract type, what each of its types has besides, under names of its own, since equal names may have other types
  if (isAbstractType(type) && depth > 0) {
    const own = isInterfaceType(type) ? type.getFields() : {};
    for (const possible of schema.getPossibleTypes(type)) {
      const more = Object.values(possible.getFields()).filter(({ name }) => !(name in own));
      const fields = fieldsOf(schema, more, { depth: depth - 1, namedOnly, prefix: `${possible.name}_` });
      if (fields.length > 0) parts.push(`... on ${possible.name} { ${fields.join(' ')} }`);
    }
  }
  return parts.join(' ');
}

function fieldsOf(
  schema: GraphQLSchema,
  fields: GraphQLField<unknown, unknown>[],
  { depth, namedOnly, prefix }: { depth: number; namedOnly: boolean; prefix: string },
): string[] {
  return fields.flatMap((field) => {
    if (field.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)) return [];
    const alias = prefix ? `${prefix}${field.name}: ${field.name}` : field.name;
    const type = getNamedType(field.type);
    if (isLeafType(type)) return [alias];
    // the envelope of a list is no level of its own
    const inner = /(Connection|Edge|PageInfo)$/.test(type.name) ? depth : depth - 1;
    return inner < 0 ? [] : [`${alias} { ${everyField(schema, type, inner, namedOnly)} }`];
  });
}
