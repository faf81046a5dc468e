import type { Database } from '../../../cypher/database.ts';
import type { Amplifier } from '../said/amplifier.ts';
import type { Said } from '../said/said.ts';
import type { Home } from './gather.ts';
import { GroupBy } from './group.type.ts';

/** By what each amplifier is grouped; a source must say so. */
export async function homesBy(
  database: Database,
  groupBy: GroupBy,
  amplifiers: readonly Amplifier[],
  { said, labels, clearance }: { said: Said; labels: ReadonlyMap<string, string>; clearance: number },
): Promise<(amplifier: Amplifier) => Home | null> {
  if (groupBy === GroupBy.PLATFORM) return (amplifier) => platformOf(said, amplifier);
  if (groupBy === GroupBy.NARRATIVE) return (amplifier) => mostSpokenOf(said, amplifier, labels);
  const ids = amplifiers.flatMap(({ who }) => (said.actorTypes.has(who) ? [said.who.at(who)] : []));
  const rows = await database.read('amplifierHomes', { ids, groupBy, clearance });
  const homes = new Map(
    rows.map(({ id, key, label }) => [id as string, { key: key as string, label: label as string }]),
  );
  return ({ who }) => homes.get(said.who.at(who)) ?? null;
}

/** Of a channel its own; of an actor the first that it operates a channel on. */
function platformOf(said: Said, { who }: Amplifier): Home | null {
  const channels = said.actorTypes.has(who) ? [...said.channelsOf.of(who)] : [who];
  const platforms = channels.flatMap((channel) => said.channels.get(channel)?.platform ?? []);
  const [first] = platforms.filter((platform) => platform !== 'unknown').sort();
  return first ? { key: first, label: first } : null;
}

function mostSpokenOf(said: Said, { spoken }: Amplifier, labels: ReadonlyMap<string, string>): Home | null {
  const [most] = [...spoken].sort((a, b) => b.weight - a.weight || a.target - b.target);
  if (!most) return null;
  const key = targetId(said, most.target);
  return { key, label: labels.get(key) ?? key };
}

/** The id of a narrative or claim that amplifiers speak of. */
export function targetId(said: Said, target: number): string {
  const narratives = said.narratives.all.length;
  return target < narratives ? said.narratives.at(target) : said.claims.at(target - narratives);
}
