import type { Mapping } from './mapping.ts';

/** Before the first of today's platforms there are no posts; after tomorrow there are none yet. */
const EARLIEST = Date.UTC(1990, 0, 1);
const DAY_MS = 86_400_000;

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * When a post was published, in milliseconds since 1970; undefined where the value is no time, or none at which
 * anybody could have posted. What has no zone is UTC.
 */
export function momentOf(value: string, time: Mapping['time'], now = Date.now()): number | undefined {
  const moment = time === 'iso' ? isoMoment(value) : unixMoment(value, time === 'unixSeconds' ? 1000 : 1);
  return moment !== undefined && moment >= EARLIEST && moment <= now + DAY_MS ? moment : undefined;
}

function unixMoment(value: string, factor: number): number | undefined {
  return /^\d{1,16}(\.\d+)?$/.test(value) ? Math.floor(Number(value) * factor) : undefined;
}

function isoMoment(value: string): number | undefined {
  const found = ISO.exec(value);
  if (!found) return undefined;
  const [, year, month, day, hour = 0, minute = 0, second = 0, fraction = '', zone = ''] = found;
  const whole = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const back = new Date(whole);
  // Date.UTC takes the 31st of February for a day of March
  const exists =
    back.getUTCMonth() === Number(month) - 1 &&
    back.getUTCDate() === Number(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60;
  return exists ? whole + Number(fraction.padEnd(3, '0').slice(0, 3)) - zoneMs(zone) : undefined;
}

function zoneMs(zone: string): number {
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!found) return 0;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) * 60_000;
}
