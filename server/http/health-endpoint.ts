import type { RequestHandler } from 'express';
import type { Database } from '../../cypher/database.ts';
import { type FindKey, type Viewer, viewerOf } from '../access/viewer.ts';
import { health } from '../health.ts';

/** Tells viewers how the graph is as they see it, and everybody else, such as a load balancer, only whether it works. */
export function healthEndpoint(database: Database, findKey: FindKey): RequestHandler {
  const forStrangers = atMostOnceASecond(() => health(database, 0));
  return async (request, response) => {
    const viewer = await viewerOf({ peer: request.socket.remoteAddress, headers: request.headers }, findKey).catch(
      (): Viewer | undefined => undefined,
    );
    const { httpStatus, body } = await (viewer ? health(database, viewer.clearance) : forStrangers());
    response.setHeader('cache-control', 'no-store');
    response.status(httpStatus).json(viewer ? body : { status: body.status });
  };
}

/** Whoever has no key cannot make the database work by asking often. */
function atMostOnceASecond<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    if (!answer) {
      answer = ask();
      setTimeout(() => {
        answer = undefined;
      }, 1_000).unref();
    }
    return answer;
  };
}
