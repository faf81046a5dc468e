import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  getOperationAST,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { fragmentsOf } from './document-measures.ts';
import type { Limits } from './limits.ts';
import { pageSize, type Variables, variablesOf } from './page-size.ts';
import { refusal } from './refusal.ts';

/** What an operation may return at most, counted in values: one for each field of each object. */
export interface QueryCost {
  data: number;
  introspection: number;
}

/** What a request runs: a validated document, one operation of it, and the variables as they were sent. */
export interface Operation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** About how many of each a type or field of our schema has. */
const INTROSPECTION_SIZES: Readonly<Record<string, number>> = {
  fields: 8,
  args: 2,
  inputFields: 3,
  enumValues: 3,
  possibleTypes: 2,
  interfaces: 1,
  directives: 5,
  locations: 5,
};

/**
 * Refuses an operation that may return more than the limit.
 * @throws a GraphQLError QUERY_TOO_COMPLEX, or BAD_USER_INPUT for a page size below zero
 */
export function checkCost(schema: GraphQLSchema, operation: Operation, limits: Limits): void {
  const cost = queryCost(schema, operation, limits);
  if (cost.data > limits.cost) {
    const advice = 'ask for smaller pages or fewer lists inside lists';
    throw refusal(
      'QUERY_TOO_COMPLEX',
      `The query may return ${cost.data} values; the limit is ${limits.cost}: ${advice}.`,
    );
  }
  if (cost.introspection > 0 && cost.introspection > limits.introspections * wholeSchema(schema, limits)) {
    throw refusal(
      'QUERY_TOO_COMPLEX',
      `The query asks for more of the schema than GraphiQL needs (${cost.introspection} values).`,
    );
  }
}

const wholeSchemas = new WeakMap<GraphQLSchema, number>();

/** What GraphiQL's question costs, which grows with the schema. */
function wholeSchema(schema: GraphQLSchema, limits: Limits): number {
  const known = wholeSchemas.get(schema);
  if (known !== undefined) return known;
  const document = parse(getIntrospectionQuery());
  const operation = getOperationAST(document);
  const cost = operation ? queryCost(schema, { document, operation, variables: {} }, limits).introspection : 0;
  wholeSchemas.set(schema, cost);
  return cost;
}

/** Counts what an operation may return. A list counts by its page size, or by `limits.listSize`; a fragment is counted once. */
export function queryCost(
  schema: GraphQLSchema,
  { document, operation, variables }: Operation,
  limits: Limits,
): QueryCost {
  const walk = new CostWalk(schema, document, variablesOf(operation, variables), limits);
  const root = schema.getRootType(operation.operation);
  const data = root ? walk.selection(operation.selectionSet, root, undefined) : 0;
  return { data, introspection: walk.introspection };
}

type Field = GraphQLField<unknown, unknown>;

class CostWalk {
  introspection = 0;
  readonly #fragments;
  readonly #known = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Variables,
    private readonly limits: Limits,
  ) {
    this.#fragments = fragmentsOf(document);
  }

  /** Values of a selection on one object of `type`; `page` is the size that a connection's field was asked for. */
  selection(set: SelectionSetNode, type: GraphQLNamedType, page: number | undefined): number {
    let total = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) total += this.#field(selection, type, page);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) total += this.#fragment(selection.name.value, page);
      else
        total += this.selection(
          selection.selectionSet,
          this.#condition(selection.typeCondition?.name.value, type),
          page,
        );
    }
    return total;
  }

  #condition(name: string | undefined, otherwise: GraphQLNamedType): GraphQLNamedType {
    return (name === undefined ? undefined : this.schema.getType(name)) ?? otherwise;
  }

  #fragment(name: string, page: number | undefined): number {
    const key = `${name} ${page}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    const type = fragment && this.schema.getType(fragment.typeCondition.name.value);
    const cost = type ? this.selection(fragment.selectionSet, type, page) : 0;
    this.#known.set(key, cost);
    return cost;
  }

  #field(node: FieldNode, parent: GraphQLNamedType, page: number | undefined): number {
    const name = node.name.value;
    const meta = name === '__schema' ? SchemaMetaFieldDef : name === '__type' ? TypeMetaFieldDef : undefined;
    if (meta) {
      this.introspection += this.#valuesOf(node, meta);
      return 0;
    }
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    return field ? this.#valuesOf(node, field) * this.#times(node, field, parent, page) : 1;
  }

  #valuesOf(node: FieldNode, field: Field): number {
    const type = getNamedType(field.type);
    if (isLeafType(type) || !node.selectionSet) return 1;
    const isList = isListType(getNullableType(field.type));
    const inner = isList ? undefined : pageSize(node, field, this.variables, this.limits);
    return 1 + this.selection(node.selectionSet, type, inner);
  }

  #times(node: FieldNode, field: Field, parent: GraphQLNamedType, page: number | undefined): number {
    if (!isListType(getNullableType(field.type)) || isLeafType(getNamedType(field.type))) return 1;
    if (parent.name.startsWith('__')) return this.#introspectionSize(field.name);
    const own = pageSize(node, field, this.variables, this.limits);
    if (own !== undefined) return own;
    const ofConnection = field.name === 'edges' || field.name === 'nodes';
    return ofConnection && page !== undefined ? page : this.limits.listSize;
  }

  #introspectionSize(field: string): number {
    return field === 'types' ? Object.keys(this.schema.getTypeMap()).length : (INTROSPECTION_SIZES[field] ?? 1);
  }
}
