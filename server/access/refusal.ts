import { GraphQLError } from 'graphql';
import type { Reason } from '../reasons/reason.ts';

/** Why a request is refused: `extensions.code` of the answer, each with its HTTP status. */
const STATUS = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  BUILT_UPON: 409,
  IDEMPOTENCY_KEY_REUSED: 409,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  TOO_MANY_REQUESTS: 429,
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  QUERY_TOO_LONG: 400,
  QUERY_TOO_DEEP: 400,
  QUERY_TOO_COMPLEX: 400,
} as const;

/** The codes with which a request is refused. */
export type RefusalCode = keyof typeof STATUS;

/** One field of an input that is wrong, and how; with the code of its sentence where it has one. */
export interface FieldFault extends Partial<Reason> {
  field: string;
  message: string;
}

/** What a program can use of a refusal besides its code: the fields at fault, the current version. */
export type RefusalDetails = Readonly<
  Record<string, string | number | null | readonly string[] | readonly FieldFault[]>
>;

/**
 * A refusal that says what was sent and what is allowed; `extensions.http` carries the status to Apollo, and
 * `extensions.details` reaches the caller, in it what tells the reason in other languages.
 */
export function refusal(code: RefusalCode, why: string | Reason, more?: RefusalDetails): GraphQLError {
  const details = typeof why === 'string' ? more : { ...why, ...more };
  const extensions = { code, http: { status: STATUS[code] }, ...(details && { details }) };
  return new GraphQLError(typeof why === 'string' ? why : why.reason, { extensions });
}

/** The HTTP status of an error's code; 500 for a code that is no refusal. */
export function refusalStatus(code: unknown): number {
  return typeof code === 'string' && code in STATUS ? STATUS[code as RefusalCode] : 500;
}

/**
 * Refuses a number of things that is below zero, by the name of its argument.
 * @throws a GraphQLError BAD_USER_INPUT
 */
export function refuseNegative(name: string, value: number): void {
  if (value < 0) throw refusal('BAD_USER_INPUT', `${name} must be 0 or more, not ${value}.`);
}
