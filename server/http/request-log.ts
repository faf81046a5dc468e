import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

const HEADER = 'x-request-id';

/** The id under which a request stands in the log; the server's own, whatever the caller sent. */
export function requestIdOf(request: IncomingMessage): string {
  return String(request.headers[HEADER]);
}

/** Names every request and logs its end: no query, no variable, no key. */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    const start = performance.now();
    const { method, path } = request;
    request.headers[HEADER] = requestId;
    response.setHeader(HEADER, requestId);
    response.once('close', () => {
      const status = response.statusCode;
      const level = status >= 500 ? 'error' : status >= 400 ? 'info' : 'debug';
      const ms = Math.round((performance.now() - start) * 10) / 10;
      log[level]({ requestId, method, path, status, ms, finished: response.writableFinished }, 'request');
    });
    next();
  };
}
