import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../../cypher/database.ts';
import { refusal } from '../access/refusal.ts';
import type { Viewer } from '../access/viewer.ts';
import { askWithin } from '../pictures/ask.ts';
import type { FileFormat } from '../pictures/file-format.ts';
import { makePicture } from '../pictures/make-picture.ts';
import { orderShape } from '../pictures/order-shape.ts';
import { PictureRefused } from '../pictures/refused.ts';
import { checkedInput } from '../writing/input-shape.ts';

const types: Record<FileFormat, string> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
};

/** More orders than this do not wait: the next is told to come again. */
const mostWaiting = 8;

/** Makes the picture that is ordered in the body, of what the viewer may see; one at a time, since it keeps a core busy. */
export function picturesEndpoint(
  schema: GraphQLSchema,
  database: Database,
  viewerOf: (request: IncomingMessage) => Viewer,
): RequestHandler {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (waiting >= mostWaiting)
      throw refusal('TOO_MANY_REQUESTS', 'Too many pictures are being made. Try again in a moment.');
    waiting += 1;
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn.finally(() => {
      waiting -= 1;
    });
  };
  return async (request, response) => {
    const order = checkedInput(orderShape, (request.body ?? {}) as object);
    const ask = askWithin(schema, database, viewerOf(request).clearance);
    const { bytes, smallest } = await inTurn(() => makePicture(ask, order)).catch((error: unknown) => {
      throw error instanceof PictureRefused ? refusal('BAD_USER_INPUT', error.why) : error;
    });
    if (smallest !== null) response.setHeader('x-smallest-text', smallest.toFixed(1));
    // a file to be kept, never a page of this address
    response.setHeader('content-disposition', 'attachment');
    response.setHeader('content-type', types[order.format]);
    response.end(bytes);
  };
}
