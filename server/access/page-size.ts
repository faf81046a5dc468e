import {
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';

/** The variables of a request: what was sent, and the defaults that the operation declares. */
export interface Variables {
  sent: Readonly<Record<string, unknown>>;
  defaults: ReadonlyMap<string, unknown>;
}

/** Joins the variables that were sent with the defaults of the operation. */
export function variablesOf(operation: OperationDefinitionNode, sent: Readonly<Record<string, unknown>>): Variables {
  const defaults = new Map<string, unknown>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue) defaults.set(variable.name.value, valueFromASTUntyped(defaultValue));
  }
  return { sent, defaults };
}

type Field = GraphQLField<unknown, unknown>;

/**
 * How many objects a field's arguments ask for: its `first` or `last`, cut to the largest page (the field's own
 * where its extensions name one), or the length of its `ids`. Undefined when it takes neither.
 * @throws a GraphQLError BAD_USER_INPUT for a size below zero
 */
export function pageSize(node: FieldNode, field: Field, variables: Variables, limits: Limits): number | undefined {
  const most = Number(field.extensions.largestPage ?? limits.pageSize.max);
  const sizes = ['first', 'last'].filter((name) => field.args.some((argument) => argument.name === name));
  if (sizes.length > 0) {
    const asked = sizes.flatMap((name) => {
      const value = argumentValue(name, node, field, variables);
      return value === undefined || value === null ? [] : [sizeOf(value, `${node.name.value}(${name}:)`, most)];
    });
    return asked.length > 0 ? Math.max(...asked) : limits.pageSize.default;
  }
  const ids = field.args.some(({ name }) => name === 'ids') ? argumentValue('ids', node, field, variables) : undefined;
  return Array.isArray(ids) ? ids.length : undefined;
}

function sizeOf(value: unknown, place: string, most: number): number {
  if (typeof value !== 'number') return most;
  if (value < 0) throw refusal('BAD_USER_INPUT', `${place} must be 0 or more, not ${value}.`);
  return Math.min(value, most);
}

function argumentValue(name: string, node: FieldNode, field: Field, { sent, defaults }: Variables): unknown {
  const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
  const declared = field.args.find((argument) => argument.name === name)?.defaultValue;
  if (!given) return declared;
  if (given.kind !== Kind.VARIABLE) return literal(given, { sent, defaults });
  const variable = given.name.value;
  if (Object.hasOwn(sent, variable) && sent[variable] !== undefined) return sent[variable];
  return defaults.has(variable) ? defaults.get(variable) : declared;
}

function literal(value: ValueNode, { sent, defaults }: Variables): unknown {
  return valueFromASTUntyped(value, { ...Object.fromEntries(defaults), ...sent });
}
