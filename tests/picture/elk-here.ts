import { createRequire } from 'node:module';
import type { ELK } from 'elkjs/lib/elk-api.js';

// the bundle is CommonJS whose types say otherwise
const Elk = createRequire(import.meta.url)('elkjs/lib/elk.bundled.js') as new () => ELK;

/** Elk in this process, as a nightly job runs it. */
export const elkHere = async (): Promise<ELK> => new Elk();
