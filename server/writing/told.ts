import type { GraphQLResolveInfo } from 'graphql';
import { HIGHEST_CLEARANCE } from '../access/marking.ts';
import type { Context } from '../reading/context.ts';
import { statementOfId, typesOf } from '../reading/kinds.ts';
import type { ChangeRow, State } from './change.ts';
import type { Change, FieldChange, Written } from './change.type.ts';
import type { WriteOutcome } from './write.ts';

/** An entry of the change log as the API tells it. */
export function toldChange(change: ChangeRow, undoneBy: string | null): Change {
  const { id, at, by, kind, target, about, version, note, undoes } = change;
  // as everywhere, what has no marking counts as RED
  const marking = change.marking ?? HIGHEST_CLEARANCE;
  const told = { id, at, by, kind, target, about, version, marking, note: note ?? null, undoes: undoes ?? null };
  return { ...told, fields: fieldChanges(stateOf(change.before), stateOf(change.after)), undoneBy };
}

/** What a mutation answers. */
export async function toldOutcome(
  { change, replayed }: WriteOutcome,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Written> {
  const { target, version } = change;
  const statement = change.factType ? undefined : statementOfId(target);
  const want = statement && context.selection.wanted(info, '', typesOf(statement), ['node']);
  const node = statement && want ? await context.rows.byId(statement, target, want) : null;
  return { id: target, version, change: toldChange(change, null), replayed, node };
}

function stateOf(json: string | null): State {
  return json ? (JSON.parse(json) as State) : {};
}

/** What only tells a value beside it in other languages. */
const TELLING = ['reasonCode', 'reasonWords'];

function fieldChanges(before: State, after: State): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !TELLING.includes(name));
  return names.flatMap((name) => {
    const [was, is] = [inText(before[name]), inText(after[name])];
    return was === is ? [] : [{ name, before: was, after: is }];
  });
}

function inText(value: State[string] | undefined): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
