import { GraphQLError } from 'graphql';

/** Why a request is refused before the database: `extensions.code` of the answer, each with its HTTP status. */
const STATUS = {
  UNAUTHENTICATED: 401,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  QUERY_TOO_LONG: 400,
  QUERY_TOO_DEEP: 400,
  QUERY_TOO_COMPLEX: 400,
} as const;

/** The codes with which a request is refused. */
export type RefusalCode = keyof typeof STATUS;

/** A refusal that says what was sent and what is allowed; `extensions.http` carries the status to Apollo. */
export function refusal(code: RefusalCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: STATUS[code] } } });
}

/** The HTTP status of an error's code; 500 for a code that is no refusal. */
export function refusalStatus(code: unknown): number {
  return typeof code === 'string' && code in STATUS ? STATUS[code as RefusalCode] : 500;
}
