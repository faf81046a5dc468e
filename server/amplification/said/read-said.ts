import type { Database } from '../../../cypher/database.ts';
import { breathe } from './breathe.ts';
import { Said } from './said.ts';

const TYPES = ['Post', 'Publication', 'Quote'];
const MODES = ['direct', 'indirect', 'reported'];
const TELLERS = ['Channel', 'Person', 'Organization', 'Collective'];
/** Of how many one statement tells: none may take longer than one is let run. */
const BATCH = { narratives: 5, claims: 1_000, ids: 5_000 };

/** Reads what is said in all narratives: as many rows as there are statements, so no more than numbers are kept of them. */
export async function readSaid(database: Database, clearance: number): Promise<Said> {
  const said = new Said();
  await readIds(database, said, clearance);
  // Neo4j takes most of the time, and a core for each statement
  await Promise.all([readTellings(database, said, clearance), readExpressions(database, said, clearance)]);
  await readFurtherCarriers(database, said, clearance);
  await readOperators(database, said, clearance);
  for (const { id, marking } of await database.read('answeringActors', { clearance })) {
    const who = said.who.find(id as string);
    if (who !== undefined) said.answering.add(who);
    noteMarking(said, marking);
  }
  await readCounts(database, said, clearance);
  for (const links of said.links()) {
    await breathe();
    links.settle();
  }
  return said;
}

function noteMarking(said: Said, marking: unknown): void {
  said.marking = Math.max(said.marking, marking as number);
}

/** Narratives and claims in order of id, so that their numbers are in that order as well. */
async function readIds(database: Database, said: Said, clearance: number): Promise<void> {
  for (const [name, ids] of [
    ['narrativeIds', said.narratives],
    ['claimIds', said.claims],
  ] as const) {
    for (const { id, marking } of await database.read(name, { clearance })) {
      ids.of(id as string);
      noteMarking(said, marking);
    }
  }
}

/** Lists in parts, with the place of the first of each. */
function* inParts(all: readonly string[], size: number): Generator<{ first: number; part: string[] }> {
  for (let first = 0; first < all.length; first += size) yield { first, part: all.slice(first, first + size) };
}

async function readTellings(database: Database, said: Said, clearance: number): Promise<void> {
  for (const { first, part } of inParts(said.narratives.all, BATCH.narratives)) {
    await database.scan('tellings', { narratives: part, clearance }, (values) => {
      const [narrative, id, type, mode, at, teller, tellerType, direct, marking] = values as Telling;
      const statement = said.note(first + narrative, id, { type: TYPES[type] ?? '', mode: MODES[mode] ?? '', at });
      const who = said.who.of(teller);
      noteMarking(said, marking);
      if (tellerType === 0) {
        said.carriersOf.add(statement, who);
        return;
      }
      said.actorTypes.set(who, TELLERS[tellerType] ?? '');
      said.speakersOf.add(statement, who);
      if (direct) said.directSpeakersOf.add(statement, who);
    });
  }
}

type Telling = [number, string, number, number, number | null, string, number, boolean | null, number];

async function readExpressions(database: Database, said: Said, clearance: number): Promise<void> {
  for (const { first, part } of inParts(said.claims.all, BATCH.claims)) {
    await database.scan('expressions', { claims: part, clearance }, (values) => {
      const [claim, id, marking] = values as [number, string, number];
      said.claimsOf.add(said.statements.of(id), first + claim);
      noteMarking(said, marking);
    });
  }
}

/** What nobody tells in a narrative is in no picture, but who carried it reaches people with its claims all the same. */
async function readFurtherCarriers(database: Database, said: Said, clearance: number): Promise<void> {
  said.claimsOf.settle();
  said.narrativesOf.settle();
  const elsewhere = said.statements.all.filter((_, statement) => !said.narrativesOf.any(statement));
  for (const { part } of inParts(elsewhere, BATCH.ids)) {
    await database.scan('statementCarriers', { statements: part, clearance }, (values) => {
      const [id, channel, marking] = values as [string, string, number];
      const [statement, carrier] = [said.statements.find(id) ?? -1, said.who.of(channel)];
      said.claimsOf.each(statement, (claim) => said.furtherCarriersOf.add(claim, carrier));
      noteMarking(said, marking);
    });
  }
}

/** Who operates the channels, and which further channels the speakers operate. */
async function readOperators(database: Database, said: Said, clearance: number): Promise<void> {
  for (const { channel, operator, operatorType, marking } of await database.read('operators', { clearance })) {
    if (said.who.find(channel as string) === undefined && said.who.find(operator as string) === undefined) continue;
    const [operated, actor] = [said.who.of(channel as string), said.who.of(operator as string)];
    said.actorTypes.set(actor, operatorType as string);
    said.operatorsOf.add(operated, actor);
    said.channelsOf.add(actor, operated);
    noteMarking(said, marking);
  }
}

async function readCounts(database: Database, said: Said, clearance: number): Promise<void> {
  const ids = said.who.all.filter((_, who) => !said.actorTypes.has(who));
  for (const { part } of inParts(ids, BATCH.ids)) {
    await database.scan('channelCounts', { ids: part, clearance }, (values) => {
      const [id, platform, count, marking] = values as [string, string, number | null, number];
      said.channels.set(said.who.of(id), { platform, count });
      noteMarking(said, marking);
    });
  }
}
