import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern } from '../grammar/phrases.ts';
import type { Passage, Pointed } from '../passage.ts';

/** How many follow a channel, as a document states it. */
export interface FollowerCount extends Pointed {
  value: number;
  /** Rounded: "31.9K", "about 30,000". Exact: every digit is printed. */
  precision: 'exact' | 'rounded';
}

const GROUPED = "\\d{1,3}(?:[.,'’ \\u00A0\\u202F\\u2009]\\d{3})+(?!\\d)";
const NUMBER = `${GROUPED}|\\d+(?:[.,]\\d+)?`;
const NO_MORE = '(?![\\p{L}\\p{N}])';
const NO_LESS = '(?<![\\p{L}\\p{N}])';

/** The first follower count of a passage: a number with a unit, before or after it. */
export function followerCount(passage: Passage, lexicon: Lexicon): FollowerCount | null {
  const unit = lexicon.countUnit;
  const after = pattern(`${NO_LESS}${amount(lexicon)}[\\s\\u00A0]+${unit}${NO_MORE}`, 'iu');
  const before = pattern(`${NO_LESS}${unit}\\s*[:—–-]\\s*${amount(lexicon)}${NO_MORE}`, 'iu');
  return countOf(after.exec(passage.words) ?? before.exec(passage.words), passage, lexicon);
}

/** "212K on Telegram": what else can only be a count where the words say who speaks. */
export function countOnPlatform(line: Passage, lexicon: Lexicon): FollowerCount | null {
  const { countOn: on, platform } = lexicon;
  const found = pattern(`${NO_LESS}${large(lexicon)}[\\s\\u00A0]+${on}\\s+${platform}${NO_MORE}`, 'iu');
  return countOf(found.exec(line.words), line, lexicon);
}

/** "(45 тис.)", "(Telegram, 1.3M)": a count alone in brackets, where the words say who speaks. */
export function bracketedCount(line: Passage, lexicon: Lexicon): FollowerCount | null {
  const platform = `${lexicon.platform}${NO_MORE}`;
  const beside = `[([]\\s*(?:${platform}(?:[\\s-]\\p{L}+)?\\s*[,:]?\\s*)?(?<count>${large(lexicon)})(?:\\s*,\\s*${platform})?\\s*[)\\]]`;
  return countOf(pattern(beside, 'iu').exec(line.words), line, lexicon);
}

/** A number with what multiplies it. */
function amount({ countApproximately: about, multiplier }: Lexicon): string {
  return `(?<about>${about}[\\s\\u00A0]+|[~≈])?(?<number>${NUMBER})(?:[\\s\\u00A0]?(?<times>${multiplier})${NO_MORE})?(?<plus>\\+)?`;
}

/** A number of thousands, as a year or an age is none. */
function large(lexicon: Lexicon): string {
  const times = `(?:${NUMBER})[\\s\\u00A0]?${lexicon.multiplier}${NO_MORE}`;
  return `(?=(?:${lexicon.countApproximately}[\\s\\u00A0]+|[~≈])?(?:${times}|${GROUPED}))${amount(lexicon)}`;
}

function countOf(found: RegExpExecArray | null, passage: Passage, lexicon: Lexicon): FollowerCount | null {
  const { number, count, times: multiplied, about, plus } = found?.groups ?? {};
  if (!found || number === undefined) return null;
  const printed = count ?? found[0];
  const from = found.index + found[0].indexOf(printed);
  const words = passage.part(from, from + printed.length);
  if (!words) return null;
  const times = timesOf(multiplied, lexicon);
  const value = Math.round(numberOf(number, times > 1) * times);
  const rounded = times > 1 || about !== undefined || plus !== undefined;
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
