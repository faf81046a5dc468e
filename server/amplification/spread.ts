import type { NetworkFilter } from './network.input.ts';
import { knownOf, reachOfAmplifiers } from './reached.ts';
import type { Said } from './said.ts';

/** What somebody says of something: statements, each once. */
export interface Spoken {
  source: number;
  target: number;
  statements: number[];
}

/** An amplifier, what it says of what, and the channels through which it does. */
export interface Amplifier {
  who: number;
  spoken: Spoken[];
  channels: number[];
}

/** Which statements and amplifiers of what is said make the picture. */
export interface Choice {
  filter: Pick<NetworkFilter, 'minWeight' | 'reach' | 'channels' | 'platforms'>;
  /** The only amplifiers that stay; all where null. */
  actors: ReadonlySet<string> | null;
  /** The only claims that statements may be in it for; any, or none at all, where null. */
  claims: ReadonlySet<string> | null;
  /** The claims of expanded narratives, which are drawn in their place. */
  expanded: ReadonlyMap<string, readonly string[]>;
}

/** Who amplifies what, in order of id, which nothing hidden changes. A target is the number of a narrative, or of a claim with all narratives counted before it. */
export function amplifiersIn(said: Said, choice: Choice): Amplifier[] {
  const triples: number[] = [];
  const targets = targetsBy(said, choice);
  const size = sizesOf(said);
  const carried = carriedBy(said, choice.filter);
  for (let statement = 0; statement < said.statements.all.length; statement++) {
    if (!carried(statement)) continue;
    const about = targets(statement);
    if (about.length === 0) continue;
    for (const who of amplifying(said, statement)) {
      if (choice.actors && !choice.actors.has(said.who.at(who))) continue;
      for (const target of about) triples.push((who * size.targets + target) * size.statements + statement);
    }
  }
  const kept = spokenIn(said, triples).filter(
    ({ statements }) => !choice.filter.minWeight || statements.length >= choice.filter.minWeight,
  );
  return byAmplifier(said, kept)
    .filter((amplifier) => inReach(said, amplifier, choice.filter.reach))
    .sort((a, b) => (said.who.at(a.who) < said.who.at(b.who) ? -1 : 1));
}

/** What some amplifiers say together, as those do who stand for them; a statement that two of them share counts once. */
export function spokenTogether(
  said: Said,
  amplifiers: readonly Amplifier[],
  standsFor: (amplifier: Amplifier) => number,
): Spoken[] {
  const size = sizesOf(said);
  const triples: number[] = [];
  for (const amplifier of amplifiers) {
    const source = standsFor(amplifier);
    for (const { target, statements } of amplifier.spoken) {
      for (const statement of statements) triples.push((source * size.targets + target) * size.statements + statement);
    }
  }
  return spokenIn(said, triples);
}

function sizesOf(said: Said) {
  return { statements: said.statements.all.length, targets: said.narratives.all.length + said.claims.all.length };
}

/** Sorted, the numbers of who says what of what lie beside each other: no list a pair is needed to gather them. */
function spokenIn(said: Said, triples: readonly number[]): Spoken[] {
  const { statements, targets } = sizesOf(said);
  const all: Spoken[] = [];
  let last: Spoken | undefined;
  let before = -1;
  for (const triple of Float64Array.from(triples).sort()) {
    if (triple === before) continue;
    before = triple;
    const pair = Math.floor(triple / statements);
    const [source, target] = [Math.floor(pair / targets), pair % targets];
    if (last?.source !== source || last.target !== target) {
      last = { source, target, statements: [] };
      all.push(last);
    }
    last.statements.push(triple % statements);
  }
  return all;
}

function amplifying(said: Said, statement: number): number[] {
  const found = [...said.speakersOf.of(statement)];
  for (const channel of said.carriersOf.of(statement)) {
    const operators = said.operatorsOf.of(channel);
    found.push(...(operators.length > 0 ? operators : [channel]));
  }
  return found.filter((who) => !said.answering.has(who));
}

function targetsBy(said: Said, { claims, expanded }: Choice): (statement: number) => number[] {
  const drawn = new Map(
    [...expanded].map(([id, all]) => [said.narratives.of(id), new Set(all.map((claim) => said.claims.of(claim)))]),
  );
  const left = claims && new Set([...claims].map((id) => said.claims.find(id)));
  const claimsFrom = said.narratives.all.length;
  return (statement) => {
    const makes = [...said.claimsOf.of(statement)].filter((claim) => !left || left.has(claim));
    if (left && makes.length === 0) return [];
    return [...said.narrativesOf.of(statement)].flatMap((narrative) => {
      const within = drawn.get(narrative);
      return within ? makes.filter((claim) => within.has(claim)).map((claim) => claimsFrom + claim) : [narrative];
    });
  };
}

function carriedBy(said: Said, { channels, platforms }: Choice['filter']): (statement: number) => boolean {
  if (!channels && !platforms) return () => true;
  return (statement) =>
    said.carriersOf.of(statement).some((channel) => {
      const platform = said.channels.get(channel)?.platform ?? '';
      return (!channels || channels.includes(said.who.at(channel))) && (!platforms || platforms.includes(platform));
    });
}

function byAmplifier(said: Said, spoken: readonly Spoken[]): Amplifier[] {
  const all: Amplifier[] = [];
  for (const each of spoken) {
    const last = all.at(-1);
    if (last?.who === each.source) last.spoken.push(each);
    else all.push({ who: each.source, spoken: [each], channels: [] });
  }
  for (const amplifier of all) amplifier.channels = [...channelsOf(said, amplifier)].sort((a, b) => a - b);
  return all;
}

/** An amplifier's own channels that carried what it says, and no others. */
function channelsOf(said: Said, { who, spoken }: Amplifier): Set<number> {
  if (!said.actorTypes.has(who)) return new Set([who]);
  const carriers = spoken.flatMap(({ statements }) => statements.flatMap((each) => [...said.carriersOf.of(each)]));
  return new Set(carriers.filter((channel) => said.operatorsOf.has(channel, who)));
}

function inReach(said: Said, amplifier: Amplifier, range: NetworkFilter['reach']): boolean {
  if (!range) return true;
  const known = knownOf(reachOfAmplifiers(said, [amplifier]));
  if (known === null) return range.unknown;
  return known >= range.least && (range.most === null || range.most === undefined || known <= range.most);
}
