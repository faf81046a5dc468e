import { setImmediate } from 'node:timers/promises';

/** Lets other requests have their turn between two parts of a long computation. */
export const breathe = (): Promise<void> => setImmediate();
