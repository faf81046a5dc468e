import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DatabaseUnavailable, StatementTimeout } from '../../cypher/database-errors.ts';

/** What a caller is told of an error: a code, and a message without anything of the server's inside. */
export interface ErrorAnswer {
  code: string;
  message: string;
  /** False where the error is a fault of ours: its details belong in the log, under the request's id. */
  expected: boolean;
  /** What a program can use of a refusal, such as the current version of what was to be changed. */
  details?: unknown;
}

/** The code of every fault that is ours. */
export const INTERNAL = 'INTERNAL_SERVER_ERROR';

/** Decides what a caller is told. Only an error that was made for callers, one with a code, keeps its message. */
export function answerTo(error: unknown): ErrorAnswer {
  const cause = causeOf(error);
  if (cause instanceof DatabaseUnavailable) {
    return told('SERVICE_UNAVAILABLE', 'The database does not answer at the moment. Try again in a few seconds.');
  }
  if (cause instanceof StatementTimeout) {
    return told('QUERY_TIMEOUT', 'The query took too long and was ended. Ask for less at once.');
  }
  if (error instanceof GraphQLError) {
    const { code, details } = error.extensions;
    if (typeof code === 'string' && code !== INTERNAL) return { ...told(code, error.message), details };
    // graphql-jit checks variables itself and gives those errors no code
    if (cause === error && /^Variable "\$/.test(error.message)) return told('BAD_USER_INPUT', error.message);
  }
  return { code: INTERNAL, message: 'Something went wrong on the server.', expected: false };
}

function told(code: string, message: string): ErrorAnswer {
  return { code, message, expected: true };
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** The error as it is sent: message, place and path; of its extensions the code, and the details of a refusal. */
export function formatted(
  answer: ErrorAnswer,
  original: GraphQLFormattedError,
  requestId: string,
): GraphQLFormattedError {
  const { code, expected, details } = answer;
  const extensions = expected ? { code, ...(details !== undefined && { details }) } : { code, requestId };
  return { ...original, message: answer.message, extensions };
}

const STATUS: Readonly<Record<string, number>> = {
  [INTERNAL]: 500,
  SERVICE_UNAVAILABLE: 503,
  BAD_USER_INPUT: 400,
  QUERY_TIMEOUT: 400,
};

/** The HTTP status of an answer that holds no data because of errors; undefined where GraphQL's own rule applies. */
export function statusOf(errors: readonly GraphQLFormattedError[]): number | undefined {
  const statuses = errors.flatMap(({ extensions }) => STATUS[String(extensions?.code)] ?? []);
  return statuses.length > 0 ? Math.max(...statuses) : undefined;
}
