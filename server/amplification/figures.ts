import { type ClaimStanding, type Coverage, coverageOf } from '../narratives/coverage.ts';
import type { Measures, Reached } from '../reading/measure-loaders.ts';
import { targetId } from './homes.ts';
import { reachOfStatements } from './reached.ts';
import { type NetworkRows, statementsOf } from './read-network.ts';

/** What a picture holds of a narrative or claim; see NetworkFigures in the schema. */
export interface Figures {
  quotes: number;
  paraphrases: number;
  reach: Reached;
  rebuttalCoverage: Coverage | null;
}

/**
 * The figures of everything amplified in a picture, each when it is asked for. Where nothing is left out they are the
 * narrative's own.
 * @param standing how the claims stand that the picture is about
 */
export function figuresOf(
  rows: NetworkRows,
  standing: () => Promise<readonly ClaimStanding[]>,
  reach: Measures['reach'],
): (id: string) => Promise<Figures> {
  const { said } = rows;
  const byTarget = statementsByTarget(rows);
  const claims = new Set(rows.claims.map(({ id }) => id));
  let byNarrative: Map<string, number[]> | null = null;
  return async (id) => {
    const statements = [...(byTarget.get(id) ?? [])];
    const isCarried = (statement: number) => said.carriersOf.of(statement).length > 0;
    const isClaim = claims.has(id);
    byNarrative ??= rows.narrowed ? new Map() : statementsByNarrative(rows);
    const whole = byNarrative.get(id) ?? [];
    return {
      quotes: statements.filter((each) => said.modes[each] === 'direct' || isCarried(each)).length,
      paraphrases: statements.filter((each) => said.modes[each] === 'indirect' && !isCarried(each)).length,
      // a claim's own reach may come from narratives beside the picture's
      reach:
        isClaim && !rows.narrowed
          ? await reach.load({ claims: [id] })
          : reachOfStatements(said, rows.narrowed ? statements : whole),
      rebuttalCoverage: isClaim
        ? null
        : coverageOf((await standing()).filter(({ narratives }) => narratives.includes(id))),
    };
  };
}

function statementsByTarget({ said, amplifiers }: NetworkRows): Map<string, Set<number>> {
  const all = new Map<number, Set<number>>();
  for (const { spoken } of amplifiers) {
    for (const { target, statements } of spoken) {
      const of = all.get(target) ?? new Set<number>();
      for (const statement of statements) of.add(statement);
      all.set(target, of);
    }
  }
  return new Map([...all].map(([target, statements]) => [targetId(said, target), statements]));
}

function statementsByNarrative({ said }: NetworkRows): Map<string, number[]> {
  const all = new Map<string, number[]>(said.narratives.all.map((id) => [id, []]));
  for (let statement = 0; statement < said.statements.all.length; statement++) {
    for (const narrative of said.narrativesOf.of(statement)) all.get(said.narratives.at(narrative))?.push(statement);
  }
  return all;
}

/** How much stands behind the edges of a picture; see Evidence in the schema. */
export function evidenceOf({ said, amplifiers, answers }: NetworkRows) {
  const statements = statementsOf(amplifiers);
  const undated = [...statements].filter((each) => said.times[each] === null).length;
  return { statements: statements.size, undated, answers: new Set(answers.flatMap(({ given }) => given)).size };
}
