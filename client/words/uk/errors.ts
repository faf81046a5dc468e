import type * as english from '../en/errors.ts';

const codes: Record<string, string> = {
  BAD_USER_INPUT: 'Щось із введеного не підходить.',
  CONFLICT: 'Тим часом це змінив хтось інший.',
  BUILT_UPON: 'На цьому ґрунтується щось інше.',
  NOT_FOUND: 'Такого запису немає, або вам його не видно.',
  FORBIDDEN: 'Вам цього не дозволено.',
  UNAUTHENTICATED: 'Ключа немає, він невідомий або недійсний.',
  PAYLOAD_TOO_LARGE: 'Це завелике, щоб надіслати.',
  UNSUPPORTED_MEDIA_TYPE: 'Такий файл неможливо прочитати.',
  BAD_REQUEST: 'Сервер не зрозумів запиту.',
  TOO_MANY_REQUESTS: 'Забагато запитів одночасно. Спробуйте за мить.',
  QUERY_TOO_COMPLEX: 'Запит охоплює забагато. Запитайте про менше.',
  IDEMPOTENCY_KEY_REUSED: 'Це вже надсилали з іншим вмістом.',
  QUERY_TOO_LONG: 'Запит тривав задовго. Запитайте про менше.',
  INTERNAL_SERVER_ERROR: 'На сервері сталася помилка.',
  OFFLINE: 'Сервер не відповідає. Чи він досі працює?',
};

export const errors: typeof english.errors = {
  code: (code) => codes[code] ?? 'Цього не зроблено.',
  detail: (words) => `Сервер каже англійською: ${words}`,
};
