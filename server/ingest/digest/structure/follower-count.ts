import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern } from '../grammar/phrases.ts';
import type { Passage, Pointed } from '../passage.ts';

/** How many follow a channel, as a document states it. */
export interface FollowerCount extends Pointed {
  value: number;
  /** Rounded: "31.9K", "about 30,000". Exact: every digit is printed. */
  precision: 'exact' | 'rounded';
}

const NUMBER = "\\d{1,3}(?:[.,'’ \\u00A0\\u202F\\u2009]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?";

/** The first follower count of a passage: a number with a unit, before or after it. */
export function followerCount(passage: Passage, lexicon: Lexicon): FollowerCount | null {
  const { countUnit: unit, countApproximately: about, multiplier } = lexicon;
  const amount = `(?<about>${about}[\\s\\u00A0]+|[~≈])?(?<number>${NUMBER})(?:[\\s\\u00A0]?(?<times>${multiplier})(?![\\p{L}\\p{N}]))?(?<plus>\\+)?`;
  const after = pattern(`(?<![\\p{L}\\p{N}])${amount}[\\s\\u00A0]+${unit}(?![\\p{L}\\p{N}])`, 'iu');
  const before = pattern(`(?<![\\p{L}\\p{N}])${unit}\\s*[:—–-]\\s*${amount}(?![\\p{L}\\p{N}])`, 'iu');
  const found = after.exec(passage.words) ?? before.exec(passage.words);
  const number = found?.groups?.number;
  if (!found || number === undefined) return null;
  const words = passage.part(found.index, found.index + found[0].length);
  if (!words) return null;
  const times = timesOf(found.groups?.times, lexicon);
  const value = Math.round(numberOf(number, times > 1) * times);
  const rounded = times > 1 || found.groups?.about !== undefined || found.groups?.plus !== undefined;
  return { ...words.pointed(), value, precision: rounded ? 'rounded' : 'exact' };
}

function timesOf(words: string | undefined, { multipliers }: Lexicon): number {
  return words === undefined ? 1 : (multipliers.find(({ pattern }) => pattern.test(words))?.times ?? 1);
}

/** "31,900" groups thousands, "1,2" (million) has a decimal. */
function numberOf(written: string, multiplied: boolean): number {
  const grouped = /^\d{1,3}([.,'’ \u00A0\u202F\u2009]\d{3})+$/.test(written);
  if (grouped && !(multiplied && /^\d+[.,]\d{3}$/.test(written))) return Number(written.replace(/\D/g, ''));
  return Number(written.replace(',', '.'));
}
