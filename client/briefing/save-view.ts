import type { SavedViewData } from '../../picture/saved-view.ts';
import { client } from '../api/client.ts';
import { graphql } from '../api/graphql.ts';

const SaveView = graphql(`mutation SaveView($input: SaveViewInput!) { saveView(input: $input) { id } }`);

/** Keeps a view in the graph; gives the link that opens it. */
export async function saveView({ id: _, ...view }: SavedViewData, address: string): Promise<string> {
  const input = { ...view, address, idempotencyKey: crypto.randomUUID() };
  const { data, error } = await client.mutation(SaveView, { input: input as never }).toPromise();
  if (!data) throw error ?? new Error('no answer');
  return `${window.location.origin}/?saved=${data.saveView.id}`;
}
