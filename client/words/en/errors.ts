/** What the server's codes of errors mean; its own words, where it has any, stand behind. */
const codes: Record<string, string> = {
  BAD_USER_INPUT: 'Something that was entered cannot be taken.',
  CONFLICT: 'Somebody else has changed this in the meantime.',
  BUILT_UPON: 'Something else rests on it.',
  NOT_FOUND: 'There is no such entry, or you may not see it.',
  FORBIDDEN: 'You may not do this.',
  UNAUTHENTICATED: 'The key is missing, unknown or has run out.',
  PAYLOAD_TOO_LARGE: 'This is too large to be sent.',
  UNSUPPORTED_MEDIA_TYPE: 'This kind of file cannot be read.',
  BAD_REQUEST: 'The server did not understand the request.',
  TOO_MANY_REQUESTS: 'Too many requests at once. Try again in a moment.',
  QUERY_TOO_COMPLEX: 'The question asks for too much at once. Ask for less.',
  IDEMPOTENCY_KEY_REUSED: 'This was sent before with other contents.',
  QUERY_TOO_LONG: 'The question took too long. Ask for less at once.',
  INTERNAL_SERVER_ERROR: 'The server made a mistake of its own.',
  OFFLINE: 'The server does not answer. Is it still running?',
};

export const errors = {
  code: (code: string) => codes[code] ?? 'This was not done.',
  detail: (words: string) => words,
};
