import type { Database } from '../../../cypher/database.ts';
import { FACT_ENDS } from '../model.ts';
import { EVERYTHING } from './pages.ts';
import type { CheckProgress } from './progress.ts';
import { relationshipName, type Violation } from './violation.ts';

/** Ends of the relationships that are no facts of an analyst: provenance, aliases, and what was computed at post scale. */
const OTHER_ENDS: Record<string, [string[], string[]]> = {
  OBJECT: [['Assertion'], []],
  SUBJECT: [['Assertion'], []],
  FROM: [['Assertion'], ['Document']],
  BY: [['Assertion'], ['Analyst']],
  IN_RUN: [['Assertion'], ['ImportRun']],
  SUPERSEDES: [['Assertion'], ['Assertion']],
  CHANGED: [['Change'], []],
  READS: [['ImportRun'], ['Document']],
  PROPOSES: [['ImportRun'], ['Proposal']],
  HAD_STEP: [['ImportRun'], ['ReviewStep']],
  VERSION_OF: [['Document'], ['Document']],
  HAS_ALIAS: [['Actor'], ['Alias']],
  IMPERSONATES: [['Channel'], ['Channel']],
  SHARES: [['Post'], ['SharedObject']],
  TIES_TO: [['Rule'], ['Claim', 'Narrative']],
  CO_SHARED: [['Channel'], ['Channel']],
  AMPLIFIED: [['Channel'], ['Channel']],
};

/** Relationships that join other labels than the model says, or that it does not know. */
export async function* checkEnds(database: Database): AsyncGenerator<Violation> {
  const ends: Record<string, [string[], string[]]> = { ...OTHER_ENDS, ...FACT_ENDS };
  for await (const row of database.stream('checkEnds', { clearance: EVERYTHING })) {
    const type = String(row.type);
    const [from, to] = [row.fromLabels as string[], row.toLabels as string[]];
    const allowed = ends[type];
    const id = `${type} (${row.example})`;
    if (!allowed) yield { id, problem: 'is a type of relationship that the model does not have.' };
    else if (!fits(from, allowed[0]) || !fits(to, allowed[1])) {
      yield {
        id,
        problem: `joins ${from.join(':')} to ${to.join(':')} ${row.relationships} times, not ${words(allowed[0])} to ${words(allowed[1])}.`,
      };
    }
  }
}

/** Relationships with a wrong marking, status, support or property, and nodes that lack a relationship they need. */
export async function* checkRelationships(database: Database, progress: CheckProgress): AsyncGenerator<Violation> {
  const everything = { clearance: EVERYTHING };
  for await (const row of database.stream('checkRelationships', everything)) {
    yield {
      id: relationshipName(row),
      problem: `has ${row.property} ${row.value ?? 'nothing'}, which the model does not know.`,
    };
  }
  progress.say('Checking what supports facts …');
  for await (const row of database.stream('checkSupport', everything)) {
    const { assertion, found } = row;
    const problem =
      assertion === null
        ? 'is supported by no assertion.'
        : `lists ${assertion}, which ${found ? 'speaks of something else' : 'does not exist'}.`;
    yield { id: relationshipName(row), problem };
  }
  for await (const row of database.stream('checkWithdrawn', everything)) {
    const problem = row.supported
      ? 'has marking 5 although an assertion still supports it.'
      : 'has only rejected or superseded assertions, and not marking 5.';
    yield { id: relationshipName(row), problem };
  }
  progress.say('Checking what nodes need …');
  for await (const { id, missing } of database.stream('checkAssertionEnds', everything)) {
    yield { id: String(id), problem: `lacks ${missing}.` };
  }
  for await (const { id, lacks } of database.stream('checkLooseNodes', everything)) {
    yield { id: String(id), problem: `lacks ${lacks}.` };
  }
  for await (const { id } of database.stream('amplifiersWhoAnswer', everything)) {
    yield { id: String(id), problem: 'amplifies a claim and gives counter-evidence: nobody can be both.' };
  }
}

/** No list of labels means any label. */
function fits(labels: string[], allowed: string[]): boolean {
  return allowed.length === 0 || labels.some((label) => allowed.includes(label));
}

function words(labels: string[]): string {
  return labels.length === 0 ? 'anything' : labels.join(' or ');
}
