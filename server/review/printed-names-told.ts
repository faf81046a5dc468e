import { nameKey } from '../ingest/names.ts';
import type { Context } from '../reading/context.ts';
import { suspicions } from './matching/flags.ts';
import { CARRYING, SPEAKING, suggestNames } from './matching/suggest-names.ts';
import { isChannelRole, type NameIn, namesIn } from './printed-names.ts';
import { NameRole } from './proposal.enums.ts';
import { reviewReason } from './review-reasons.ts';
import { type StoredProposal, storedProposal } from './stored-proposal.ts';

/** Whatever a mentioned name may be of. */
const ANYTHING = [...SPEAKING, ...CARRYING, 'Country', 'Place', 'Topic', 'Event'];

/** The GraphQL type of an id that a name was decided to be. */
const TYPES: Readonly<Record<string, string>> = {
  person: 'Person',
  organization: 'Organization',
  collective: 'Collective',
  channel: 'Channel',
  country: 'Country',
  place: 'Place',
  topic: 'Topic',
  event: 'Event',
};

/**
 * The names of a proposal as the API tells them; `suggest` looks for who is known by them, `likeness` also by a like spelling.
 */
export async function printedNames(
  proposal: StoredProposal,
  run: string,
  context: Context,
  { suggest, likeness }: { suggest: boolean; likeness: boolean },
): Promise<object[]> {
  const names = namesIn(proposal);
  const decided = suggest && names.length > 0 ? await decidedElsewhere(proposal, run, context) : new Map();
  return Promise.all(
    names.map(async (name) => {
      const { role, words, span, roleText, fullerName } = name;
      const id = proposal.decided[role];
      const warned = suspicions(words);
      const warnings = warned.map(({ reason }) => reason);
      const warningCodes = warned.map(({ reasonCode }) => reasonCode);
      const told = { ...span, role, words, roleText, fullerName, warnings, warningCodes };
      return {
        ...told,
        decided: id ? nodeOf(id) : null,
        suggestions: suggest ? await suggested(name, decided, context, likeness) : [],
      };
    }),
  );
}

async function suggested(
  name: NameIn,
  decided: ReadonlyMap<string, string>,
  { database, clearance }: Context,
  likeness: boolean,
) {
  const kinds = isChannelRole(name.role) ? CARRYING : name.role === NameRole.MENTIONED ? ANYTHING : SPEAKING;
  const found = await suggestNames(database, name.words, kinds, clearance, likeness);
  const here =
    decided.get(keyOf(name.role, name.words)) ?? (name.fullerName && decided.get(keyOf(name.role, name.fullerName)));
  const told = found.filter(({ id }) => id !== here).map(({ id, kind: _, ...rest }) => ({ ...rest, node: nodeOf(id) }));
  if (!here) return told;
  return [
    { node: nodeOf(here), name: name.words, by: 'decided', score: 1, ...reviewReason('DECIDED_BEFORE') },
    ...told,
  ];
}

/** Who the names of the import's accepted proposals were decided to be. */
async function decidedElsewhere({ id: own }: StoredProposal, run: string, { database, clearance }: Context) {
  const rows = await database.read('decidedProposals', { id: run, clearance });
  const decided = new Map<string, string>();
  for (const other of rows.map(storedProposal)) {
    if (other.id === own) continue;
    for (const { role, words } of namesIn(other)) {
      const id = other.decided[role];
      if (id) decided.set(keyOf(role, words), id);
    }
  }
  return decided;
}

function keyOf(role: NameRole, words: string): string {
  return `${isChannelRole(role) ? 'channel' : 'actor'} ${nameKey(words)}`;
}

function nodeOf(id: string): { __typename: string; id: string } {
  return { __typename: TYPES[id.slice(0, id.indexOf(':'))] ?? 'Person', id };
}
