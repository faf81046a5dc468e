import type { Database } from '../../../cypher/database.ts';
import { HIGHEST_CLEARANCE } from '../../access/marking.ts';
import { refusal } from '../../access/refusal.ts';
import { badInput } from '../../writing/input-shape.ts';
import { ProposalChange, ProposalKind } from '../proposal.enums.ts';
import { reviewRefusal } from '../review-refusals.ts';
import { type DecideWish, refuseAccepted } from '../steps/decide.ts';
import { decidedOn, reviewState } from '../steps/review-state.ts';
import { stepId, takeStep } from '../steps/review-step.ts';
import { type StoredProposal, wordsOf } from '../stored-proposal.ts';
import type { WordingEndpoint } from './endpoint.ts';
import { type Worded, wordClaims } from './word-claims.ts';

const NOTHING: Worded = { wordings: new Map(), refused: new Map(), warning: null };

/** Has a model word claims of an import; what it words is a step that can be undone. Gives the step's id. */
export async function proposeWordings(
  database: Database,
  by: string,
  endpoint: WordingEndpoint | undefined,
  input: DecideWish,
): Promise<string> {
  if (!endpoint) throw refusal('BAD_USER_INPUT', reviewRefusal('NO_MODEL'));
  // asked before anything is locked: the answer may take a minute
  const worded = (await isTaken(database, input)) ? NOTHING : await asked(database, endpoint, input);
  return takeStep(database, by, {
    kind: 'proposeWordings',
    action: 'word',
    run: input.import,
    input,
    work: async (_tx, state) => {
      const revised = wordable(decidedOn(state, input.proposals)).flatMap((one) => {
        const wording = worded.wordings.get(one.id);
        return wording === undefined ? [] : [withWording(one, wording, endpoint.model)];
      });
      const todo = [...worded.refused].map(([proposal, message]) => ({ proposal, code: 'WORDING' as const, message }));
      return { revised, change: { todo } };
    },
  });
}

async function isTaken(database: Database, { import: run, idempotencyKey }: DecideWish): Promise<boolean> {
  const id = stepId(idempotencyKey);
  return (await database.read('reviewStep', { run, id, clearance: HIGHEST_CLEARANCE })).length > 0;
}

async function asked(database: Database, endpoint: WordingEndpoint, input: DecideWish): Promise<Worded> {
  const claims = wordable(decidedOn(await reviewState(database, input.import), input.proposals));
  return wordClaims(
    endpoint,
    claims.map((one) => ({ id: one.id, words: wordsOf(one) })),
  );
}

function wordable(found: StoredProposal[]): StoredProposal[] {
  refuseAccepted(found, 'word');
  const other = found.find(({ kind, change }) => kind !== ProposalKind.CLAIM || change === ProposalChange.GONE);
  if (other) throw badInput('proposals', other.id, reviewRefusal('NOT_A_CLAIM'));
  const edited = found.find(({ edits }) => edits?.wording != null);
  if (edited) throw badInput('proposals', edited.id, reviewRefusal('WORDED_BY_HAND'));
  return found;
}

function withWording(one: StoredProposal, wording: string, model: string): StoredProposal {
  const content = { ...one.content, wording };
  return { ...one, content, method: 'model', methodVersion: model, version: one.version + 1 };
}
