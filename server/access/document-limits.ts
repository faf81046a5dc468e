import { type DocumentNode, GraphQLError, Kind, parse, type SelectionSetNode, visit } from 'graphql';
import { allFieldsWithin, fieldsWithin, fragmentsOf, levelsWithin } from './document-measures.ts';
import { checkList, checkText } from './input-limits.ts';
import type { Limits } from './limits.ts';
import { type RefusalCode, refusal } from './refusal.ts';

/**
 * Refuses a document by its shape alone, before graphql-js compares its fields with each other, which takes the square of
 * their number. A document that does not parse passes: the parser that runs it says what is wrong.
 * @throws a GraphQLError QUERY_TOO_LONG, QUERY_TOO_COMPLEX or QUERY_TOO_DEEP that names the number and the limit
 */
export function checkDocument(source: string, limits: Limits): void {
  const document = parseWithin(source, limits.tokens);
  if (!document) return;
  checkCounts(document, limits);
  const fragments = fragmentsOf(document);
  const levels = levelsWithin(fragments);
  const rootFields = fieldsWithin(fragments);
  const allFields = allFieldsWithin(fragments);
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    atMost(limits.depth, levels(operation.selectionSet), 'levels of fields', 'QUERY_TOO_DEEP');
    // graphql-jit writes code for each of them
    atMost(limits.fields, allFields(operation.selectionSet), 'fields with its fragments spread');
    atMost(limits.rootFields, rootFields(operation.selectionSet), 'fields at the root of an operation');
  }
}

function atMost(limit: number, count: number, what: string, code: RefusalCode = 'QUERY_TOO_COMPLEX'): void {
  if (count > limit) throw refusal(code, `The query has ${count} ${what}; the limit is ${limit}.`);
}

function parseWithin(source: string, tokens: number): DocumentNode | undefined {
  try {
    return parse(source, { maxTokens: tokens, noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError && /^Syntax Error: Document contains more tha[tn] /.test(error.message)) {
      throw refusal('QUERY_TOO_LONG', `The query has more than ${tokens} words and signs (tokens).`);
    }
    return undefined;
  }
}

function checkCounts(document: DocumentNode, limits: Limits): void {
  let fields = 0;
  let aliases = 0;
  let directives = 0;
  let fragments = 0;
  let operations = 0;
  let repeated = 0;
  visit(document, {
    Field: (field) => {
      fields += 1;
      if (field.alias) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
    FragmentDefinition: () => {
      fragments += 1;
    },
    OperationDefinition: () => {
      operations += 1;
    },
    StringValue: ({ value }) => checkText(value, 'A text in the query', limits),
    ListValue: ({ values }) => checkList(values, 'A list in the query', limits),
    SelectionSet: (set) => {
      repeated = Math.max(repeated, mostRepeated(set));
    },
  });
  atMost(limits.fields, fields, 'fields');
  atMost(limits.aliases, aliases, 'aliases');
  atMost(limits.directives, directives, 'directives');
  atMost(limits.fragments, fragments, 'fragments');
  atMost(limits.operations, operations, 'operations');
  atMost(limits.duplicates, repeated, 'times the same field or fragment in one selection');
}

function mostRepeated(set: SelectionSetNode): number {
  const seen = new Map<string, number>();
  let most = 0;
  for (const selection of set.selections) {
    const key =
      selection.kind === Kind.FIELD
        ? (selection.alias ?? selection.name).value
        : `...${selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : ''}`;
    // inline fragments have no name to be repeated by; their fields count towards the other limits
    if (key === '...') continue;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    most = Math.max(most, count);
  }
  return most;
}
