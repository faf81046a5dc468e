import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern, whole } from '../grammar/phrases.ts';
import type { Passage, Pointed } from '../passage.ts';
import { bracketedCount, countOnPlatform, type FollowerCount, followerCount } from './follower-count.ts';
import { MARK } from './label.ts';
import { outermost } from './marks.ts';
import { passedOn, relayedFrom } from './relay.ts';
import { speakerAndRole } from './speaker-and-role.ts';

/** What a line above, beside or below a quotation says of whoever said it. */
export interface Attribution extends Pointed {
  speaker: Pointed;
  role: Pointed | null;
  count: FollowerCount | null;
  /** Whether the count is a number alone: beside anything but a name it would be none. */
  bareCount: boolean;
  /** The platform that the line names, as the grammar calls it. */
  platform: string | null;
  /** The channel's name, where the line names it beside the speaker. */
  channel: Pointed | null;
  /** Whether the line says that a channel, an outlet or an account speaks. */
  isChannel: boolean;
  /** Who is said to have said it first, where the speaker passes it on. */
  reportedSpeaker: Pointed | null;
}

const LONGEST = 320;
const MOST_WORDS = 40;
const MOST_NAME_WORDS = 5;

/** Reads an attribution; null where the words are none. The colon or dash beside it may be part of the passage. */
export function readAttribution(line: Passage, lexicon: Lexicon): Attribution | null {
  if (line.words.length > LONGEST || line.words.split(/\s+/).length > MOST_WORDS) return null;
  const body = line.part(lead(line.words), line.words.length - tail(line.words));
  if (!body || isSentences(body.words, lexicon) || quotesSomebody(body.words)) return null;
  const passed = passedOn(body, lexicon);
  if (passed) {
    const carrier = readAttribution(passed.carrier, lexicon);
    if (carrier) return { ...carrier, ...line.pointed(), reportedSpeaker: passed.first };
  }
  const stated = followerCount(body, lexicon) ?? countOnPlatform(body, lexicon);
  const count = stated ?? bracketedCount(body, lexicon);
  const relay = relayedFrom(body, lexicon);
  const masked = withoutBareBrackets(blank(body, [count?.span, relay?.span]), lexicon);
  const said = speakerAndRole(body, masked, stated !== null, lexicon);
  if (!said) return null;
  return {
    ...line.pointed(),
    ...said,
    count,
    bareCount: stated === null && count !== null,
    platform: lexicon.platforms.find(({ pattern }) => body.words.search(pattern) >= 0)?.name ?? null,
    channel: channelNamed(body, masked, said.speaker, lexicon),
    reportedSpeaker: relay?.speaker ?? null,
  };
}

/** "YouTube channel (        ) “X”": what is left of a count's brackets parts no channel from its name. */
function withoutBareBrackets(words: string, { channel, platform }: Lexicon): string {
  const before = `(?<=(?:${channel.source}|${whole(platform)})\\s*)`;
  const bare = pattern(`${before}[([](?:${whole(platform)})?[\\s,]*[)\\]](?=\\s*[«“"„])`, 'giu');
  return words.replace(bare, (brackets) => ' '.repeat(brackets.length));
}

/** "Ivan Koval, Telegram channel “Evening Wave”": the name in marks right behind the word for a channel. */
function channelNamed(body: Passage, words: string, speaker: Pointed, lexicon: Lexicon): Pointed | null {
  for (const { open, close } of outermost(words)) {
    if (open === null || close === null) continue;
    const before = words.slice(0, open).trimEnd();
    const isOne = [...before.matchAll(lexicon.channel)].some(
      ({ index, 0: word }) => index + word.length === before.length,
    );
    const name = isOne ? body.part(open + 1, close) : null;
    if (name && name.words !== speaker.words) return name.pointed();
  }
  return null;
}

/** Whether the words hold a quotation, not only a name in marks. */
function quotesSomebody(words: string): boolean {
  return outermost(words).some(
    ({ open, close }) =>
      open !== null && words.slice(open, close ?? words.length).split(/\s+/).length > MOST_NAME_WORDS,
  );
}

/** Whether a sentence ends inside the words. */
function isSentences(words: string, lexicon: Lexicon): boolean {
  return [...words.matchAll(/[.!?][”»"]*\s+\p{Lu}/gu)].some(
    ({ index }) => !lexicon.abbreviation.test(words.slice(Math.max(0, index - 20), index + 1)),
  );
}

const LEAD = new RegExp(`^(?:(?:${MARK})+|\\d{1,3}[.)])?\\s*`, 'u');

function lead(words: string): number {
  return LEAD.exec(words)?.[0].length ?? 0;
}

function tail(words: string): number {
  return /[\s:：]*[.]?$/u.exec(words)?.[0].length ?? 0;
}

/** The words with what has been understood replaced by spaces, so that every index still holds. */
function blank(body: Passage, spans: ({ start: number; end: number } | undefined)[]): string {
  let words = body.words;
  for (const span of spans) {
    if (!span) continue;
    const [from, to] = [body.indexOf(span.start), body.indexOf(span.end)];
    words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
  }
  return words;
}
