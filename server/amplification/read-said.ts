import type { Database } from '../../cypher/database.ts';
import type { ReadParams } from '../../cypher/statement-params.ts';
import { Said } from './said.ts';

/** What of the narratives is read. */
export interface SaidOf {
  narratives: string[];
  from: string | null;
  until: string | null;
  /** Whether it matters which claims the statements express. */
  claims: boolean;
}

type Streamed = 'carriedStatements' | 'spokenStatements' | 'expressedClaims';

/** Reads what is said in narratives: as many rows as there are statements, so no more than numbers are kept of them. */
export async function readSaid(database: Database, { claims, ...asked }: SaidOf, clearance: number): Promise<Said> {
  const said = new Said();
  for (const narrative of asked.narratives) said.narratives.of(narrative);
  const stream = <K extends Streamed>(name: K, each: (values: Values) => void) =>
    database.scan(name, { ...asked, clearance } as ReadParams[K], each);
  // one after the other: what a statement is joined to is told by the number that it got first
  await stream('carriedStatements', (values) => {
    said.carriersOf.add(noted(said, values), said.who.of(values[5] as string));
  });
  await stream('spokenStatements', (values) => {
    const [speaker, type, mode] = values.slice(5) as string[];
    const [statement, who] = [noted(said, values), said.who.of(speaker ?? '')];
    said.actorTypes.set(who, type ?? '');
    said.speakersOf.add(statement, who);
    if (mode === 'direct') said.directSpeakersOf.add(statement, who);
  });
  if (claims) {
    await stream('expressedClaims', ([statement, claim]) => {
      const known = said.statements.find(statement as string);
      // nobody said or carried it, so that it is in no picture
      if (known !== undefined) said.claimsOf.add(known, said.claims.of(claim as string));
    });
  }
  await readOperators(database, said, clearance);
  for (const { id } of await database.read('answeringActors', { clearance })) {
    const who = said.who.find(id as string);
    if (who !== undefined) said.answering.add(who);
  }
  await readCounts(database, said, clearance);
  return said;
}

type Values = readonly unknown[];

function noted(said: Said, [narrative, statement, type, mode, at]: Values): number {
  const told = { type: type as string, mode: mode as string, at: at as number | null };
  return said.note(narrative as string, statement as string, told);
}

/** Who operates the channels, and which further channels the speakers operate. */
async function readOperators(database: Database, said: Said, clearance: number): Promise<void> {
  for (const { channel, operator, operatorType } of await database.read('operators', { clearance })) {
    if (said.who.find(channel as string) === undefined && said.who.find(operator as string) === undefined) continue;
    const [operated, actor] = [said.who.of(channel as string), said.who.of(operator as string)];
    said.actorTypes.set(actor, operatorType as string);
    said.operatorsOf.add(operated, actor);
    said.channelsOf.add(actor, operated);
  }
}

async function readCounts(database: Database, said: Said, clearance: number): Promise<void> {
  const ids = said.who.all.filter((_, who) => !said.actorTypes.has(who));
  for (const { id, platform, count } of await database.read('channelCounts', { ids, clearance })) {
    const who = said.who.find(id as string);
    if (who !== undefined) said.channels.set(who, { platform: platform as string, count: count as number | null });
  }
}
