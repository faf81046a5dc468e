import type { NetworkFilter } from '../network.input.ts';
import { type Amplifier, Spoken } from './amplifier.ts';
import { breathe } from './breathe.ts';
import { knownOf } from './reached.ts';
import type { Said } from './said.ts';
import { inSpells, type Tellings } from './tellings.ts';

/** What each says of each. */
export function spokenIn({ length, who, targets, statements }: Tellings): Spoken[] {
  const all: Spoken[] = [];
  for (let from = 0; from < length; ) {
    const [source, target] = [who[from] ?? 0, targets[from] ?? 0];
    let end = from + 1;
    while (end < length && who[end] === source && targets[end] === target) end += 1;
    all.push(new Spoken(source, target, statements, from, end));
    from = end;
  }
  return all;
}

/** Who amplifies what, in order of id, which nothing hidden changes. */
export async function amplifiersById(
  said: Said,
  tellings: Tellings,
  filter: Pick<NetworkFilter, 'minWeight' | 'reach'>,
): Promise<Amplifier[]> {
  const all: Amplifier[] = [];
  for (const spell of inSpells(tellings)) {
    for (const amplifier of amplifiersIn(said, spell, filter)) all.push(amplifier);
    await breathe();
  }
  return all.sort((a, b) => (said.who.at(a.who) < said.who.at(b.who) ? -1 : 1));
}

/** Who amplifies what, in order of number. */
export function amplifiersIn(
  said: Said,
  tellings: Tellings,
  { minWeight, reach }: Pick<NetworkFilter, 'minWeight' | 'reach'>,
): Amplifier[] {
  const kept = spokenIn(tellings).filter(({ weight }) => !minWeight || weight >= minWeight);
  return byAmplifier(said, kept).filter((amplifier) => inReach(said, amplifier, reach));
}

function byAmplifier(said: Said, spoken: readonly Spoken[]): Amplifier[] {
  const all: Amplifier[] = [];
  for (const each of spoken) {
    const last = all.at(-1);
    if (last?.who === each.source) last.spoken.push(each);
    else all.push({ who: each.source, spoken: [each], channels: [] });
  }
  for (const amplifier of all) amplifier.channels = channelsOf(said, amplifier);
  return all;
}

/** An amplifier's own channels that carried what it says, and no others. */
function channelsOf(said: Said, { who, spoken }: Amplifier): number[] {
  if (!said.actorTypes.has(who)) return [who];
  const own = new Set(said.channelsOf.of(who));
  const carried = new Set<number>();
  for (const { statements } of spoken) {
    for (const statement of statements) {
      said.carriersOf.each(statement, (channel) => {
        if (own.has(channel)) carried.add(channel);
      });
    }
  }
  return [...carried].sort((a, b) => a - b);
}

function inReach(said: Said, amplifier: Amplifier, range: NetworkFilter['reach']): boolean {
  if (!range) return true;
  const known = knownOf(said, amplifier);
  if (known === null) return range.unknown;
  return known >= range.least && (range.most === null || range.most === undefined || known <= range.most);
}
