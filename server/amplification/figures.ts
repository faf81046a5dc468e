import { type ClaimStanding, type Coverage, coverageOf } from '../narratives/coverage.ts';
import type { Measures, Reached } from '../reading/measure-loaders.ts';
import type { AmplifierRow, NetworkRows } from './read-network.ts';

/** What a picture holds of a narrative or claim; see NetworkFigures in the schema. */
export interface Figures {
  quotes: number;
  paraphrases: number;
  reach: Reached;
  rebuttalCoverage: Coverage | null;
}

/**
 * The figures of everything amplified in a picture, by its id. Where nothing is left out they are the narrative's own.
 * @param standing how the claims stand that the picture is about
 */
export async function figuresOf(
  rows: NetworkRows,
  standing: readonly ClaimStanding[],
  reach: Measures['reach'],
): Promise<Map<string, Figures>> {
  const said = statementsByTarget(rows.amplifiers);
  const one = async (id: string, whole: { claims?: string[]; narratives?: string[] }): Promise<Figures> => {
    const statements = said.get(id) ?? new Map<string, Said>();
    const all = [...statements.values()];
    return {
      quotes: all.filter(({ mode, carried }) => mode === 'direct' || carried).length,
      paraphrases: all.filter(({ mode, carried }) => mode === 'indirect' && !carried).length,
      reach: await reach.load(rows.narrowed ? { statements: [...statements.keys()].sort() } : whole),
      rebuttalCoverage: whole.claims ? null : coverageOf(standing.filter(({ narratives }) => narratives.includes(id))),
    };
  };
  const entries = [
    ...rows.narratives.map(async ({ id }) => [id, await one(id, { narratives: [id] })] as const),
    ...rows.claims.map(async ({ id }) => [id, await one(id, { claims: [id] })] as const),
  ];
  return new Map(await Promise.all(entries));
}

interface Said {
  mode: unknown;
  carried: unknown;
}

function statementsByTarget(rows: readonly AmplifierRow[]): Map<string, Map<string, Said>> {
  const said = new Map<string, Map<string, Said>>();
  for (const { target, statements } of rows) {
    const of = said.get(target) ?? new Map<string, Said>();
    for (const { id, mode, carried } of statements) of.set(id, { mode, carried });
    said.set(target, of);
  }
  return said;
}
