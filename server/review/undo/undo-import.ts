import type { Database } from '../../../cypher/database.ts';
import { HIGHEST_CLEARANCE } from '../../access/marking.ts';
import { refusal } from '../../access/refusal.ts';
import { refuseStale, write } from '../../writing/write.ts';
import { reviewRefusal } from '../review-refusals.ts';
import { reviewState } from '../steps/review-state.ts';
import { NO_CHANGE } from '../steps/review-step.ts';
import { refuseBuiltUpon, refuseSupportedSince, stepsOf, takeBack } from './take-back.ts';

/** Which import to undo, as it was read. */
export interface UndoImportWish {
  idempotencyKey: string;
  note?: string | null;
  import: string;
  expectedVersion: number;
}

/** What was taken out of the graph. */
export interface UndoneImport {
  import: string;
  document: string;
  title: string;
  nodes: number;
  assertions: number;
}

/**
 * Takes a whole import out of the graph again, in one transaction: its facts, its proposals, its steps and its document.
 * The graph is then what it was before the import, but for the change log.
 * @throws a GraphQLError NOT_FOUND, CONFLICT, or BUILT_UPON that says what else uses it
 */
export async function undoImport(database: Database, by: string, input: UndoImportWish): Promise<UndoneImport> {
  const { change } = await write(database, by, {
    kind: 'undoImport',
    input,
    work: async (tx) => {
      const state = await reviewState(tx, input.import);
      const { run, document, title, version, marking } = state;
      await refuseStale(tx, { target: run, current: version, expected: input.expectedVersion });
      const [edition] = await tx.read('editionsOf', { id: document, clearance: HIGHEST_CLEARANCE });
      if (edition) {
        const why = reviewRefusal('EDITION_FOLLOWS', String(edition.id), String(edition.title));
        throw refusal('BUILT_UPON', why, { builtUpon: 1, first: String(edition.id) });
      }
      const steps = (await stepsOf(tx, run)).filter(({ action, undone }) => action !== 'undo' && !undone);
      const made = steps.flatMap((step) => step.change.made);
      const assertions = steps.flatMap((step) => step.change.assertions);
      const facts = made.filter((id) => !id.startsWith('analyst:'));
      await refuseBuiltUpon(tx, { ids: [...facts, document], assertions, own: [run] });
      const wrote = steps.flatMap((step) => step.change.facts);
      const touched = steps.flatMap((step) => step.change.touched);
      await refuseSupportedSince(tx, { ...NO_CHANGE, assertions, facts: wrote, touched });
      for (const step of steps) await takeBack(tx, step.change);
      await tx.run('removeImport', { id: run, document });
      const before = { document, title, nodes: facts.length, assertions: assertions.length };
      return { target: run, about: [], before, after: null, version: version + 1, marking };
    },
  });
  const before = JSON.parse(change.before ?? '{}') as Omit<UndoneImport, 'import'>;
  return { import: change.target, ...before };
}
