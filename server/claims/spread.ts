/** That a channel carried something at a time, ISO 8601. */
interface Carried {
  channel: { id: string };
  at: string;
}

/** When each channel carried a claim first, the first mover first, with the seconds after it; from carriages in order of time. */
export function spreadOf<T extends Carried>(carriages: readonly T[]): (T & { lagSec: number })[] {
  const first = new Map<string, T>();
  for (const carriage of carriages) if (!first.has(carriage.channel.id)) first.set(carriage.channel.id, carriage);
  const start = Date.parse(carriages[0]?.at ?? '');
  return [...first.values()].map((carriage) => {
    return { ...carriage, lagSec: Math.round((Date.parse(carriage.at) - start) / 1_000) };
  });
}
