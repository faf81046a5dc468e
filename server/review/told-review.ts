import type { GraphQLResolveInfo } from 'graphql';
import { refusal } from '../access/refusal.ts';
import type { Context } from '../reading/context.ts';
import { typesOf } from '../reading/kinds.ts';
import { reasonCode } from '../reasons/reason.type.ts';
import { reviewRefusal } from './review-refusals.ts';
import type { StepChange, ToDo } from './steps/review-step.ts';

/** What a step of a review did, as the API tells it. A step that is sent again is told as it was. */
export async function toldStep(run: string, id: string, context: Context, info: GraphQLResolveInfo): Promise<object> {
  const { database, clearance, rows, selection } = context;
  const [step] = await database.read('reviewStep', { run, id, clearance });
  const imports = selection.wanted(info, '', typesOf('imports'), ['import']);
  const proposals = selection.wanted(info, '', typesOf('proposals'), ['done']);
  const done = (step?.proposals as string[] | undefined) ?? [];
  const read = await Promise.all(done.map((one) => rows.byId('proposals', one, proposals)));
  const todo: ToDo[] = step ? (JSON.parse(String(step.change)) as StepChange).todo : [];
  return {
    import: await rows.byId('imports', run, imports),
    step: step && done.length > 0 ? step : null,
    done: read.filter((row) => row !== null),
    todo: todo.map((one) => ({ ...one, reasonCode: reasonCode(one.reasonCode) })),
  };
}

/** The import that a proposal belongs to. @throws a GraphQLError NOT_FOUND */
export async function importOf(proposal: string, { database, clearance }: Context): Promise<string> {
  const [row] = await database.read('importOfProposal', { id: proposal, clearance });
  if (!row) throw refusal('NOT_FOUND', reviewRefusal('NO_PROPOSAL', proposal));
  return String(row.id);
}
