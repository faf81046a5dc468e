import type { PictureFilter } from './filters.ts';

/** What `pictureQuery` is asked with. */
export interface PictureVariables {
  filter: PictureFilter;
  expand: readonly string[];
  /** Whatever the filter names, for the words of the picture. */
  names: readonly string[];
}

/** The question for a picture of a filter, with these narratives drawn as their claims. */
export function pictureVariables(filter: PictureFilter, expand: readonly string[]): PictureVariables {
  const { narratives, claims, actors, organizations, channels, countries } = filter;
  return {
    filter,
    expand,
    names: [narratives, claims, actors, organizations, channels, countries].flatMap((ids) => ids ?? []),
  };
}

/** Everything that a picture is drawn from and rests on, in one question to the API: what is drawn, and every word behind it. */
export const pictureQuery = `query Picture($filter: NetworkFilter, $expand: [ID!], $names: [ID!]!) {
  names: nodes(ids: $names) {
    id
    ... on Narrative { title }
    ... on Actor { name }
    ... on Country { name }
    ... on Channel { displayName }
    ... on Claim { text }
  }
  amplification(filter: $filter, expand: $expand) {
    marking
    nodes {
      id
      kind
      label
      reach
      reachKnown
      roles
      x
      y
      entity {
        __typename
        id
        ... on Claim {
          kind
          rebutted
          narratives { id title }
        }
        ... on Actor { roleText }
      }
      figures {
        quotes
        paraphrases
        reach { known channels unknown { id } }
        rebuttalCoverage { claims rebutted }
      }
    }
    edges {
      id
      kind
      source
      target
      weight
      statements {
        id
        text
        mode
        publishedAt
        speakers { name }
        channels { displayName }
        source { ...Words }
      }
      counterEvidence {
        id
        text
        kind
        publishedAt
        givenBy { name }
        source { ...Words }
      }
    }
    reach {
      known
      channels
      unknown { __typename id ... on Actor { name } ... on Channel { displayName } }
    }
    rebuttalCoverage { claims rebutted reachWeighted }
    concentration { channels topTwoShare }
    widestUnrebutted {
      id
      text
      reach { known }
      speakers { name }
      channels { displayName }
    }
  }
}

fragment Words on SourceSpan {
  document { id title published sha256 }
  start
  end
  line
  excerpt
}
`;
