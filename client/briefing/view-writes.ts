import { client } from '../api/client.ts';
import {
  type KeptView,
  RemoveViewDocument,
  RenameViewDocument,
  RestoreViewDocument,
  SavedViewDocument,
  type SavedViewEntry,
  SaveViewDocument,
  type SaveViewInput,
} from '../api/saved-views.ts';
import { newKey, write } from '../api/write.ts';
import { whyOf } from '../errors/why.ts';

/** What a change of a saved view may make look different. */
const changed = ['SavedView', 'Briefing'];

/** Keeps a view, new or over an older one; gives it, or why it was refused. */
export const saveView = (input: SaveViewInput) => write(SaveViewDocument, { input }, changed);

export const renameView = ({ id, version }: SavedViewEntry, name: string, about: string) =>
  write(
    RenameViewDocument,
    { input: { idempotencyKey: newKey(), id, expectedVersion: version, name, about: about.trim() || null } },
    changed,
  );

/** What the cache has added to an answer is no part of an input. */
const withoutTypenames = (view: KeptView): KeptView =>
  JSON.parse(JSON.stringify(view, (name, value: unknown) => (name === '__typename' ? undefined : value))) as KeptView;

/** The same view once more, under another name. */
export async function duplicateView(id: string, name: string) {
  const { data } = await client.query(SavedViewDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
  const view = data?.savedView;
  if (!view) return { data: null, refusal: null };
  const { id: _, version: _version, ...kept } = withoutTypenames(view);
  return saveView({ ...kept, name, idempotencyKey: newKey() } as SaveViewInput);
}

export const removeView = ({ id, version }: Pick<SavedViewEntry, 'id' | 'version'>) =>
  write(RemoveViewDocument, { input: { idempotencyKey: newKey(), id, expectedVersion: version } }, changed);

/** Brings back what was removed at a version. */
export async function restoreView({ id, version }: SavedViewEntry): Promise<string | null> {
  const input = { idempotencyKey: newKey(), id, expectedVersion: version + 1 };
  const { refusal } = await write(RestoreViewDocument, { input }, changed);
  return refusal && whyOf(refusal);
}
