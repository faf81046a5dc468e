import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { type RefusalCode, refusal, refusalStatus } from '../access/refusal.ts';
import { answerTo, formatted, statusOf } from './error-answer.ts';
import { requestIdOf } from './request-log.ts';

/** What body-parser calls its errors, and what we do. */
const BODY_ERRORS: Readonly<Record<string, [RefusalCode, string]>> = {
  'entity.parse.failed': ['BAD_REQUEST', 'The body is not valid JSON.'],
  'encoding.unsupported': ['UNSUPPORTED_MEDIA_TYPE', 'The body is compressed in a way that is not supported.'],
  'charset.unsupported': ['UNSUPPORTED_MEDIA_TYPE', 'The body must be UTF-8.'],
};

/** Answers every request that failed outside GraphQL, in GraphQL's own form. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const known = bodyError(error) ?? error;
    const answer = answerTo(known);
    const requestId = requestIdOf(request);
    if (!answer.expected) log.error({ requestId, err: error }, 'a request failed');
    const body = formatted(answer, { message: answer.message }, requestId);
    const status = statusOf([body]) ?? refusalStatus(answer.code);
    if (status === 401) response.setHeader('www-authenticate', 'Bearer realm="megaphone"');
    if (status === 503) response.setHeader('retry-after', '2');
    send(response, status, body);
  };
}

/** Answers every address that is none of ours. */
export const nothingHere: RequestHandler = (request, response) => {
  send(response, 404, { message: `There is nothing at ${request.path}.`, extensions: { code: 'NOT_FOUND' } });
};

function bodyError(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof URIError) return refusal('BAD_REQUEST', 'The address is not well formed.');
  if (!('type' in error)) return undefined;
  if (error.type === 'entity.too.large') {
    const limit = 'limit' in error ? Number(error.limit) : 0;
    return refusal('PAYLOAD_TOO_LARGE', `The body has more than ${limit} bytes.`);
  }
  const [code, message] = BODY_ERRORS[String(error.type)] ?? ['BAD_REQUEST', 'The body could not be read.'];
  return refusal(code, message);
}

function send(response: Response, status: number, error: object): void {
  response
    .status(status)
    .setHeader('cache-control', 'no-store')
    .json({ errors: [error] });
}
