import { type ClaimStanding, type Coverage, coverageOf } from '../narratives/coverage.ts';
import type { Measures, Reached } from '../reading/measure-loaders.ts';
import { targetId } from './groups/homes.ts';
import { once } from './once.ts';
import { type NetworkRows, statementsOf } from './read-network.ts';
import type { Spoken } from './said/amplifier.ts';
import { breathe } from './said/breathe.ts';
import { reachOfStatements } from './said/reached.ts';

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
  const spoken = once(() => spokenOf(rows));
  const inNarratives = once(() => statementsByNarrative(rows));
  const claims = new Set(rows.claims.map(({ id }) => id));
  return async (id) => {
    await breathe();
    const statements = new Set<number>();
    for (const each of spoken().get(id) ?? []) for (const statement of each.statements) statements.add(statement);
    const isClaim = claims.has(id);
    let [quotes, paraphrases] = [0, 0];
    for (const statement of statements) {
      if (said.modes[statement] === 'direct' || said.carriersOf.any(statement)) quotes += 1;
      else if (said.modes[statement] === 'indirect') paraphrases += 1;
    }
    return {
      ...{ quotes, paraphrases },
      // a claim's own reach may come from narratives beside the picture's
      reach:
        isClaim && !rows.narrowed
          ? await reach.load({ claims: [id] })
          : reachOfStatements(said, rows.narrowed ? statements : (inNarratives().get(id) ?? [])),
      rebuttalCoverage: isClaim
        ? null
        : coverageOf((await standing()).filter(({ narratives }) => narratives.includes(id))),
    };
  };
}

function spokenOf({ said, amplifiers }: NetworkRows): Map<string, Spoken[]> {
  const all = new Map<number, Spoken[]>();
  for (const { spoken } of amplifiers) {
    for (const each of spoken) {
      const of = all.get(each.target);
      if (of) of.push(each);
      else all.set(each.target, [each]);
    }
  }
  return new Map([...all].map(([target, spoken]) => [targetId(said, target), spoken]));
}

function statementsByNarrative({ said }: NetworkRows): Map<string, number[]> {
  const all = said.narratives.all.map((): number[] => []);
  for (let statement = 0; statement < said.statements.all.length; statement++) {
    said.narrativesOf.each(statement, (narrative) => all[narrative]?.push(statement));
  }
  return new Map(all.map((statements, narrative) => [said.narratives.at(narrative), statements]));
}

/** How much stands behind the edges of a picture; see Evidence in the schema. */
export function evidenceOf({ said, amplifiers, answers }: NetworkRows) {
  const statements = statementsOf(said, amplifiers);
  const undated = statements.filter((each) => said.times[each] === Number.POSITIVE_INFINITY).length;
  return { statements: statements.length, undated, answers: new Set(answers.flatMap(({ given }) => given)).size };
}
