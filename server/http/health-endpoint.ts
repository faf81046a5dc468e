import type { RequestHandler } from 'express';
import { isAnalyst } from '../access/viewer.ts';

/** What `/health` answers: 200 or 503, with the figures or the reason. */
export interface HealthReport {
  status: 200 | 503;
  body: Readonly<Record<string, unknown>>;
}

/** Looks how the server is; never rejects. */
export type HealthCheck = () => Promise<HealthReport>;

/** Tells the analyst everything, and others whether the server works: counts show what is hidden from them. */
export function healthEndpoint(check: HealthCheck): RequestHandler {
  return async (request, response) => {
    const { status, body } = await check();
    const all = isAnalyst({ peer: request.socket.remoteAddress, headers: request.headers });
    response.setHeader('cache-control', 'no-store');
    response.status(status).json(all ? body : { status: body.status });
  };
}
