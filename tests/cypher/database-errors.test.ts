import { expect, test } from 'vitest';
import { DatabaseUnavailable, explain, StatementTimeout, WrongPassword } from '../../cypher/database-errors.ts';

function told(code: string, message = 'as Neo4j words it'): unknown {
  return explain(Object.assign(new Error(message), { code }));
}

test.each([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.Transaction.BookmarkTimeout',
  'Neo.TransientError.Database.DatabaseUnavailable',
])('a fault that passes is told as unavailable: %s', (code) => {
  expect(told(code)).toBeInstanceOf(DatabaseUnavailable);
});

test('a statement that ran for too long is told as such', () => {
  expect(told('Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration')).toBeInstanceOf(StatementTimeout);
});

test('a refused password is told as such', () => {
  expect(told('Neo.ClientError.Security.Unauthorized')).toBeInstanceOf(WrongPassword);
});

test('a fault of ours is passed on as it is', () => {
  const fault = Object.assign(new Error('Invalid input'), { code: 'Neo.ClientError.Statement.SyntaxError' });
  expect(explain(fault)).toBe(fault);
});
