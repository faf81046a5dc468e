/** Asks the API a question; throws what it refuses. */
export type Ask = <T>(query: string, variables: object) => Promise<T>;

/** The neighbours that an expansion brings. */
export const neighboursQuery = `query Neighbours($id: ID!, $relations: [Relation!]!, $first: Int!) {
  neighbourhood(id: $id, relations: $relations, first: $first) {
    id
    total
    nodes { id kind label at }
    edges { id kind source target weight }
  }
}
`;

/** What the picture says of actors, channels, claims and narratives besides their names. */
export const factsQuery = `query Facts($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Actor { roles reach { known channels unknown { id } unknownCount } }
    ... on Channel { latest: reach { count } }
    ... on Claim { rebutted claimReach: reach { known channels unknown { id } unknownCount } narratives { id title } }
    ... on Narrative {
      narrativeReach: reach { known channels unknown { id } unknownCount }
      rebuttalCoverage { claims rebutted }
      statements { id mode channels { id } }
    }
  }
}
`;

/** The relationships among nodes that are in the picture already. */
export const linksQuery = `query Links($of: [ID!]!, $among: [ID!]!) {
  links(of: $of, among: $among) { id kind source target weight }
}
`;

/** The shortest ways between two nodes. */
export const waysQuery = `query Ways($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 5) {
    nodes {
      __typename
      id
      ... on Actor { name }
      ... on Channel { displayName }
      ... on Statement { text }
      ... on Claim { text }
      ... on Narrative { title }
      ... on CounterEvidence { text }
      ... on Country { name }
      ... on Event { name }
      ... on Place { name }
      ... on Topic { name }
      ... on Document { title }
    }
    edges { id kind source target }
  }
}
`;

/** What the nodes of a picture may be grouped by. */
export const belongingsQuery = `query Belongings($filter: NetworkFilter, $expand: [ID!]) {
  amplification(filter: $filter, expand: $expand) {
    nodes {
      id
      entity {
        __typename
        id
        ... on Actor {
          country { id name }
          channels { platform }
          affiliations { organization { id name } }
        }
        ... on Channel {
          platform
          operator { country { id name } affiliations { organization { id name } } }
        }
      }
    }
  }
}
`;

/** The reach of some amplifiers together: each channel counted once, however many of them it carried. */
export const togetherQuery = `query Together($filter: NetworkFilter) {
  amplification(filter: $filter) { reach { known unknown { id } unknownCount } }
}
`;

/** How widely what has been brought in may be passed on. */
export const markingQuery = `query BroughtMarking($ids: [ID!]!) { highestMarking(ids: $ids) }
`;

/** A question that was asked, as it can be asked again. */
export interface Asked {
  query: string;
  variables: object;
}

/** The same asking, with every question noted down. */
export function noting(ask: Ask): { ask: Ask; asked: Asked[] } {
  const asked: Asked[] = [];
  const noted: Ask = (query, variables) => {
    asked.push({ query, variables });
    return ask(query, variables);
  };
  return { ask: noted, asked };
}

/** Questions as one GraphQL document; with each operation the variables of every time that it was asked. */
export function documentOf(asked: readonly Asked[]): string {
  const queries = [...new Set(asked.map(({ query }) => query))];
  return queries
    .map((query) => {
      const times = asked.filter((each) => each.query === query);
      const variables = times.map((each) => `# variables: ${JSON.stringify(each.variables)}\n`);
      return `${variables.join('')}${query}`;
    })
    .join('\n');
}
