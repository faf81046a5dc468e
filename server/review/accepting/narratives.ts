import { searchKey } from '../../../cypher/search-key.ts';
import { type StoredProposal, spanOf, wordsOf } from '../stored-proposal.ts';
import type { Outcome } from './acceptance.ts';
import type { Deciding } from './deciding.ts';

/** Accepts a narrative: a new one, or one that is known. */
export async function acceptNarrative(proposal: StoredProposal, deciding: Deciding): Promise<Outcome> {
  const { into, state } = deciding;
  const existing = await deciding.existing(proposal, ['Narrative']);
  if (existing && 'todo' in existing) return existing.todo;
  const id = existing?.id ?? deciding.keptId(proposal, 'narrative:');
  const title = wordsOf(proposal);
  if (!existing) {
    into.node('narratives', {
      ...{
        id,
        title,
        gloss: null,
        level: 'narrative',
        taxonomy: null,
        code: null,
        note: null,
        searchKey: searchKey(title),
      },
    });
  } else into.hold(id);
  into.fact({
    type: 'DESCRIBES',
    from: state.document,
    to: id,
    span: spanOf(proposal),
    spanRule: 'the words that name it',
  });
  return null;
}
