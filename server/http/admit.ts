import type { IncomingMessage } from 'node:http';
import express, { type RequestHandler } from 'express';
import { checkDocument } from '../access/document-limits.ts';
import type { Limits } from '../access/limits.ts';
import { refusal } from '../access/refusal.ts';
import { type FindKey, type Viewer, viewerOf } from '../access/viewer.ts';

const viewers = new WeakMap<IncomingMessage, Viewer>();

/** Who sent a request that was admitted. */
export function viewerOfRequest(request: IncomingMessage): Viewer {
  const viewer = viewers.get(request);
  if (!viewer) throw new Error('This request was never admitted.');
  return viewer;
}

/** Finds out who is asking, before anything else of the request is read. */
export function admitViewers(findKey: FindKey): RequestHandler {
  return async (request, _response, next) => {
    viewers.set(request, await viewerOf({ peer: request.socket.remoteAddress, headers: request.headers }, findKey));
    next();
  };
}

/** Refuses bodies that are not JSON: a page elsewhere can make a browser send other types without asking first. */
export const admitJson: RequestHandler = (request, _response, next) => {
  if (request.method === 'POST' && !request.is('application/json')) {
    throw refusal('UNSUPPORTED_MEDIA_TYPE', 'A query is sent by POST as application/json.');
  }
  next();
};

/** Reads the body as JSON: of whoever may write, as much as a document in base64 has; of others, a query. */
export function admitBody({ bodyBytes, documentBytes }: Limits): RequestHandler {
  const query = express.json({ limit: bodyBytes });
  const document = express.json({ limit: documentBytes });
  return (request, response, next) =>
    viewerOfRequest(request).mayWrite ? document(request, response, next) : query(request, response, next);
}

/** How many documents are remembered as admitted, and how long a document may be to be remembered. */
const REMEMBERED = { documents: 500, characters: 8_000 };

/** Refuses documents whose shape is beyond the limits. */
export function admitDocuments(limits: Limits): RequestHandler {
  const admitted = new Set<string>();
  return (request, _response, next) => {
    const source = sourceOf(request);
    if (source !== undefined && !admitted.has(source)) {
      checkDocument(source, limits);
      if (source.length <= REMEMBERED.characters) {
        if (admitted.size >= REMEMBERED.documents) admitted.clear();
        admitted.add(source);
      }
    }
    next();
  };
}

function sourceOf({
  method,
  body,
  query,
}: {
  method: string;
  body?: unknown;
  query: Record<string, unknown>;
}): string | undefined {
  const holder: unknown = method === 'POST' ? body : query;
  if (holder === null || typeof holder !== 'object' || !('query' in holder)) return undefined;
  return typeof holder.query === 'string' ? holder.query : undefined;
}
