import { dirname } from 'node:path';

/** The root of the clone. */
export const root = dirname(import.meta.dirname);
