import { defaultLimits, type Limits } from '../server/access/limits.ts';

/** Megaphone's limits with room for pages of 1,000 rows, which it cuts to 200 otherwise. */
export const roomyLimits: Limits = { ...defaultLimits, cost: 10_000_000, pageSize: { default: 20, max: 1_000 } };
