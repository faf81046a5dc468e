import type { NetworkFilter } from '../network.input.ts';
import type { Amplifier } from './amplifier.ts';
import { breathe, SPELL } from './breathe.ts';
import type { Said } from './said.ts';

/** Who says which statement of what, each once, in order of who, of what and of statement: three numbers at each place. */
export interface Tellings {
  length: number;
  who: Int32Array;
  /** Numbers of narratives, or of claims with all narratives counted before them. */
  targets: Int32Array;
  statements: Int32Array;
}

/** Which statements and amplifiers of what is said make the picture. */
export interface Choice {
  filter: Pick<NetworkFilter, 'channels' | 'platforms' | 'from' | 'until'>;
  /** The only narratives that statements may stand in. */
  narratives: readonly string[];
  /** The only amplifiers that stay; all where null. */
  actors: ReadonlySet<string> | null;
  /** The only claims that statements may be in it for; any, or none at all, where null. */
  claims: ReadonlySet<string> | null;
  /** The claims of expanded narratives, which are drawn in their place. */
  expanded: ReadonlyMap<string, readonly string[]>;
}

/** What the amplifiers of a picture say of its narratives and claims. */
export async function tellingsIn(said: Said, choice: Choice): Promise<Tellings> {
  const keys: number[] = [];
  const key = keyed(said);
  const targetsOf = targetsBy(said, choice);
  const stays = staysBy(said, choice);
  const drawn = choice.actors && new Set([...choice.actors].map((id) => said.who.find(id)));
  for (let statement = 0; statement < said.statements.all.length; statement++) {
    if (statement % SPELL === SPELL - 1) await breathe();
    if (!stays(statement)) continue;
    const targets = targetsOf(statement);
    if (targets.length === 0) continue;
    eachAmplifying(said, statement, (who) => {
      if (drawn && !drawn.has(who)) return;
      for (const target of targets) keys.push(key.of(who, target, statement));
    });
  }
  return inOrder(key, keys);
}

/** The tellings in parts that are worked on in one go, each amplifier's in one part. */
export function* inSpells({ length, who, targets, statements }: Tellings): Generator<Tellings> {
  for (let from = 0; from < length; ) {
    let end = Math.min(from + SPELL, length);
    while (end < length && who[end] === who[end - 1]) end += 1;
    const of = (numbers: Int32Array) => numbers.subarray(from, end);
    yield { length: end - from, who: of(who), targets: of(targets), statements: of(statements) };
    from = end;
  }
}

/** Some of the tellings, by their places, which are in order. */
export function pick(tellings: Tellings, places: readonly number[]): Tellings {
  const of = (numbers: Int32Array) => Int32Array.from(places, (place) => numbers[place] ?? 0);
  const { who, targets, statements } = tellings;
  return { length: places.length, who: of(who), targets: of(targets), statements: of(statements) };
}

/** What some amplifiers say together, as whoever stands for each: a statement that two of them share counts once. */
export async function toldTogether(
  said: Said,
  members: readonly { amplifier: Amplifier; as: number }[],
): Promise<Tellings> {
  const key = keyed(said);
  const keys: number[] = [];
  for (const { amplifier, as } of members) {
    for (const { target, statements } of amplifier.spoken)
      for (const statement of statements) keys.push(key.of(as, target, statement));
  }
  return inOrder(key, keys);
}

/** One number of three: sorted, the numbers of who says what of what lie beside each other. */
function keyed(said: Said) {
  const statements = said.statements.all.length;
  const targets = said.narratives.all.length + said.claims.all.length;
  return {
    of: (who: number, target: number, statement: number) => (who * targets + target) * statements + statement,
    statements,
    targets,
  };
}

async function inOrder({ statements, targets }: ReturnType<typeof keyed>, keys: readonly number[]): Promise<Tellings> {
  await breathe();
  const sorted = new Float64Array(keys).sort();
  await breathe();
  const all = [0, 1, 2].map(() => new Int32Array(sorted.length));
  const [who, target, statement] = all as [Int32Array, Int32Array, Int32Array];
  let length = 0;
  for (let at = 0; at < sorted.length; at++) {
    const number = sorted[at] ?? 0;
    if (at > 0 && number === sorted[at - 1]) continue;
    const pair = Math.floor(number / statements);
    who[length] = Math.floor(pair / targets);
    target[length] = pair - (who[length] ?? 0) * targets;
    statement[length] = number - pair * statements;
    length += 1;
  }
  return { length, who, targets: target, statements: statement };
}

function eachAmplifying(said: Said, statement: number, visit: (who: number) => void): void {
  const amplifies = (who: number) => {
    if (!said.answering.has(who)) visit(who);
  };
  said.speakersOf.each(statement, amplifies);
  said.carriersOf.each(statement, (channel) => {
    if (said.operatorsOf.any(channel)) said.operatorsOf.each(channel, amplifies);
    else amplifies(channel);
  });
}

/** The claims for which a statement is in the picture: all that it makes, or those of them that are left. */
export function claimsBy(said: Said, claims: Choice['claims']): (statement: number) => Int32Array {
  const left = claims && new Set([...claims].map((id) => said.claims.find(id)));
  return (statement) => {
    const makes = said.claimsOf.of(statement);
    return left ? makes.filter((claim) => left.has(claim)) : makes;
  };
}

function targetsBy(said: Said, { narratives, claims, expanded }: Choice): (statement: number) => number[] {
  const shown = new Set(narratives.map((id) => said.narratives.find(id)));
  const drawn = new Map(
    [...expanded].map(([id, all]) => [said.narratives.find(id), new Set(all.map((claim) => said.claims.find(claim)))]),
  );
  const claimsIn = claimsBy(said, claims);
  const claimsFrom = said.narratives.all.length;
  const needsClaims = claims !== null || drawn.size > 0;
  return (statement) => {
    const makes = needsClaims ? [...claimsIn(statement)] : [];
    const targets: number[] = [];
    if (claims && makes.length === 0) return targets;
    said.narrativesOf.each(statement, (narrative) => {
      if (!shown.has(narrative)) return;
      const within = drawn.get(narrative);
      if (!within) targets.push(narrative);
      else targets.push(...makes.filter((claim) => within.has(claim)).map((claim) => claimsFrom + claim));
    });
    return targets;
  };
}

/** Whether a statement was published in the picture's days, and carried by one of its channels and on one of its platforms. */
function staysBy(said: Said, { filter: { channels, platforms, from, until } }: Choice): (statement: number) => boolean {
  const [first, last] = [from?.getTime() ?? -Infinity, until?.getTime() ?? Infinity];
  const dated = Boolean(from ?? until);
  const carries = (channel: number) => {
    const platform = said.channels.get(channel)?.platform ?? '';
    return (!channels || channels.includes(said.who.at(channel))) && (!platforms || platforms.includes(platform));
  };
  return (statement) => {
    const at = said.times[statement] ?? Infinity;
    if (dated && !(at >= first && at <= last && at < Infinity)) return false;
    return (!channels && !platforms) || said.carriersOf.of(statement).some(carries);
  };
}
