import type { Reached } from '../../reading/measure-loaders.ts';
import type { Amplifier } from './amplifier.ts';
import type { Said } from './said.ts';

/**
 * Reach of some statements: each channel that carried one counts once. A channel without a count is unknown, and so is
 * whoever said directly what no channel carried, unless one of its own channels has a count.
 */
export function reachOfStatements(said: Said, statements: Iterable<number>): Reached {
  const channels = new Set<number>();
  const speakers = new Set<number>();
  for (const statement of statements) {
    if (said.carriersOf.any(statement)) said.carriersOf.each(statement, (channel) => channels.add(channel));
    else said.directSpeakersOf.each(statement, (speaker) => speakers.add(speaker));
  }
  return reached(said, channels, speakers);
}

/** Reach of some amplifiers together, through channels of their own. */
export function reachOfAmplifiers(said: Said, amplifiers: readonly Amplifier[]): Reached {
  const channels = new Set(amplifiers.flatMap((amplifier) => amplifier.channels));
  const speakers = amplifiers.filter(
    ({ who, channels: own, spoken }) =>
      own.length === 0 && spoken.some(({ statements }) => statements.some((each) => isSpokenOnly(said, each, who))),
  );
  return reached(said, channels, new Set(speakers.map(({ who }) => who)));
}

/** The known reach of an amplifier; null where no channel of its own has a count, for unknown is not zero. */
export function knownOf(said: Said, { channels }: Pick<Amplifier, 'channels'>): number | null {
  return channels.reduce<number | null>((known, channel) => {
    const count = said.countOf(channel);
    return count === null ? known : (known ?? 0) + count;
  }, null);
}

/** Whether amplifiers are only paraphrased: what nobody has said in these words is counted with no reach. */
export function isOnlyParaphrased(said: Said, amplifiers: readonly Amplifier[]): boolean {
  return amplifiers.every(
    ({ who, channels, spoken }) =>
      channels.length === 0 && spoken.every(({ statements }) => statements.every((each) => !isDirect(said, each, who))),
  );
}

function isDirect(said: Said, statement: number, who: number): boolean {
  return said.directSpeakersOf.of(statement).includes(who);
}

/** Whether somebody said a statement directly that no channel carried. */
function isSpokenOnly(said: Said, statement: number, who: number): boolean {
  return !said.carriersOf.any(statement) && isDirect(said, statement, who);
}

function reached(said: Said, channels: ReadonlySet<number>, speakers: ReadonlySet<number>): Reached {
  const counts = [...channels].map((channel) => said.countOf(channel)).filter((count) => count !== null);
  const silent = [...channels].filter((channel) => said.countOf(channel) === null);
  const unknown = [...silent, ...[...speakers].filter((speaker) => !said.hasCountedChannel(speaker))];
  return {
    known: counts.reduce((sum, count) => sum + count, 0),
    unknown: unknown
      .map((who) => ({ __typename: said.typeOf(who), id: said.who.at(who) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    counts,
  };
}
