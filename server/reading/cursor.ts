import { refusal } from '../access/refusal.ts';

/** The place of a row in an ordered list: its key and its id. */
export interface Place {
  key: string | number;
  id: string;
}

/** A cursor as clients see it. */
export function encodeCursor({ key, id }: Place): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

/**
 * The place that a cursor names.
 * @throws a GraphQLError BAD_USER_INPUT that names the argument
 */
export function decodeCursor(cursor: string, argument: string): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === 2) {
      const [key, id]: unknown[] = place;
      if ((typeof key === 'string' || typeof key === 'number') && typeof id === 'string') return { key, id };
    }
  } catch {
    // told below
  }
  throw refusal('BAD_USER_INPUT', `${argument}: "${cursor.slice(0, 60)}" is no cursor of this list.`);
}
