/** One of the prepared rows: five fields, nothing to compute. */
interface Row {
  id: string;
  text: string;
  kind: string;
  reach: number;
  rebutted: boolean;
}

/** What every server serves. */
export const ROWS: readonly Row[] = Array.from({ length: 1_000 }, (_, n) => ({
  id: `claim:bench:C${n}`,
  text: `Claim ${n} says in neutral words what somebody wants believed.`,
  kind: 'explicit',
  reach: n * 1_000,
  rebutted: n % 2 === 0,
}));

const SDL = `
type Row { id: ID! text: String! kind: String! reach: Int! rebutted: Boolean! }
type Query { rows(first: Int!): [Row!]! }
`;

/** The question, and its answer as the server without GraphQL knows it: by the number of rows. */
export const ROWS_QUERY = 'query ($first: Int!) { rows(first: $first) { id text kind reach rebutted } }';

/** The rows of an answer. */
export function firstRows(first: number): readonly Row[] {
  return ROWS.slice(0, first);
}

interface Buildable {
  getQueryType(): { getFields(): Record<string, { resolve?: unknown }> } | null | undefined;
}

/** The schema of the rows, made by whichever copy of graphql the server uses. */
export function rowsSchema<S extends Buildable>(buildSchema: (sdl: string) => S): S {
  const schema = buildSchema(SDL);
  const field = schema.getQueryType()?.getFields().rows;
  if (!field) throw new Error('The schema has no rows.');
  field.resolve = (_root: unknown, { first }: { first: number }) => firstRows(first);
  return schema;
}
