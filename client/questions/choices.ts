import { useQuery } from 'urql';
import { graphql } from '../api/graphql.ts';

/** What a question may be asked of. */
export type Choice = 'narrative' | 'actor' | 'claim' | 'node' | 'end' | 'day';

/** The kinds that may be chosen, as a search names them; null for all. */
export const kindsOf: Record<Choice, readonly string[] | null> = {
  narrative: ['Narrative'],
  actor: ['Person', 'Organization', 'Collective'],
  claim: ['Claim'],
  node: null,
  end: ['Person', 'Organization', 'Collective', 'Channel'],
  day: [],
};

const OfferedDocument = graphql(`
  query Offered($narratives: Boolean!, $actors: Boolean!, $claims: Boolean!, $channels: Boolean!) {
    narratives(first: 100) @include(if: $narratives) { edges { node { id title claims { id } reach { known } } } }
    actors(filter: { minNarratives: 1 }, orderBy: NARRATIVES_DESC, first: 50) @include(if: $actors) {
      edges { node { id name } }
    }
    claims(orderBy: FIRST_SEEN, first: 100) @include(if: $claims) {
      edges { node { id text firstSeenAt rebutted reach { known } } }
    }
    channels(orderBy: REACH_DESC, first: 50) @include(if: $channels) { edges { node { id displayName } } }
  }
`);

export interface Offer {
  id: string;
  label: string;
}

const weekAgo = (): string => new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10);

/** What is offered before anybody has typed, the best first; undefined while it is being fetched. */
export function useOffers(needs: readonly Choice[]): Record<Choice, readonly Offer[]> | undefined {
  const has = (...choices: Choice[]) => choices.some((choice) => needs.includes(choice));
  const variables = {
    narratives: has('narrative'),
    actors: has('actor', 'end'),
    claims: has('claim'),
    channels: has('end', 'node'),
  };
  const [{ data, fetching }] = useQuery({
    query: OfferedDocument,
    variables,
    pause: !Object.values(variables).includes(true),
  });
  if (Object.values(variables).includes(true) && (fetching || !data)) return undefined;
  const nodes = <Node>(list: { edges: readonly { node: Node }[] } | null | undefined) =>
    (list?.edges ?? []).map(({ node }) => node);
  const narratives = nodes(data?.narratives)
    .filter(({ claims }) => claims.length > 0)
    .sort((a, b) => b.reach.known - a.reach.known)
    .map(({ id, title }) => ({ id, label: title }));
  const actors = nodes(data?.actors).map(({ id, name }) => ({ id, label: name }));
  const channels = nodes(data?.channels).map(({ id, displayName }) => ({ id, label: displayName }));
  // a dated claim comes first, then a rebutted one: each question about a claim has an answer in them
  const claims = nodes(data?.claims)
    .sort(
      (a, b) =>
        Number(b.firstSeenAt !== null) - Number(a.firstSeenAt !== null) ||
        Number(b.rebutted) - Number(a.rebutted) ||
        b.reach.known - a.reach.known,
    )
    .map(({ id, text }) => ({ id, label: text }));
  const day = [{ id: weekAgo(), label: weekAgo() }];
  return { day, narrative: narratives, actor: actors, claim: claims, node: channels, end: [...actors, ...channels] };
}
