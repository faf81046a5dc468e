/** Neo4j does not answer: it is down, unreachable or too busy. A later try may succeed. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable';
  readonly code = 'SERVICE_UNAVAILABLE';
}

/** Neo4j refuses the user or the password. */
export class WrongPassword extends Error {
  override name = 'WrongPassword';
}

/** Neo4j ended a statement that ran for too long. */
export class StatementTimeout extends Error {
  override name = 'StatementTimeout';
  readonly code = 'QUERY_TIMEOUT';
}

/** Another transaction has created what this one wanted to create: a later try finds it there. */
export class AlreadyThere extends Error {
  override name = 'AlreadyThere';
}

const UNAVAILABLE = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A']);

/** The driver's error in our terms; what we have no term for is passed on as it is. */
export function explain(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  if (code.startsWith('Neo.ClientError.Security.')) return new WrongPassword(message, { cause: error });
  if (code.includes('TransactionTimedOut')) return new StatementTimeout(message, { cause: error });
  if (code.endsWith('ConstraintValidationFailed')) return new AlreadyThere(message, { cause: error });
  const passing = code.startsWith('Neo.TransientError.') || code.includes('DatabaseUnavailable');
  if (UNAVAILABLE.has(code) || passing || /acquisition timed out/i.test(message)) {
    return new DatabaseUnavailable(message, { cause: error });
  }
  return error;
}
