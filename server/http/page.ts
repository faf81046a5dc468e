import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';
import helmet from 'helmet';

/**
 * Headers that keep a page to what this server sends it. Styles may stand in the page, since Mantine and GraphiQL's editor
 * write them there; scripts may not. No address of another server is allowed for anything.
 */
export function protectPages(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    // the server itself speaks plain HTTP on this machine; TLS is its proxy's
    strictTransportSecurity: false,
  });
}

/** Serves the built page at `/` and GraphiQL at `/graphiql`, with their files. */
export function pages(folder: string): Router {
  const router = express.Router();
  for (const [address, files] of Object.entries({
    '/': ['index.html'],
    '/graphiql': ['graphiql.html', 'graphiql/index.html'],
  })) {
    router.get(address, (_request, response, next) => {
      const file = files.map((name) => join(folder, name)).find((path) => existsSync(path));
      if (!file) return next();
      // its scripts have their content's hash in their names: the page itself must always be the newest
      response.setHeader('cache-control', 'no-cache');
      response.sendFile(file);
    });
  }
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }),
  );
  router.use(express.static(folder, { index: false, redirect: false, dotfiles: 'ignore', maxAge: '1h' }));
  return router;
}
