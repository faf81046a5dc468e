import { setImmediate } from 'node:timers/promises';

/** Statements or tellings that are looked at in one go. */
export const SPELL = 50_000;

/** Lets other requests have their turn between two parts of a long computation. */
export const breathe = (): Promise<void> => setImmediate();
