import type { PictureFilter } from './filters.ts';
import type { SavedViewData } from './saved-view.ts';
import { type GroupBy, gatheredBy } from './server-groups.ts';

/** What `pictureQuery` is asked with. */
export interface PictureVariables {
  filter: PictureFilter;
  expand: readonly string[];
  /** By what amplifiers are gathered where there are many, and which groups are open. */
  groupBy?: GroupBy;
  open?: readonly string[];
  /** Whatever the filter names, for the words of the picture. */
  names: readonly string[];
}

/** The question for a view's picture. */
export function pictureVariables({
  filter,
  expanded,
  ...groups
}: Pick<SavedViewData, 'filter' | 'expanded' | 'grouping' | 'opened'>): PictureVariables {
  const { narratives, claims, actors, organizations, channels, countries } = filter;
  return {
    filter,
    expand: expanded,
    ...gatheredBy(groups),
    names: [narratives, claims, actors, organizations, channels, countries].flatMap((ids) => ids ?? []),
  };
}

/** Everything that a picture is drawn from and rests on, in one question to the API: what is drawn, and every word behind it. */
export const pictureQuery = `query Picture($filter: NetworkFilter, $expand: [ID!], $groupBy: GroupBy, $open: [ID!], $names: [ID!]!) {
  names: nodes(ids: $names) {
    id
    ... on Narrative { title }
    ... on Actor { name }
    ... on Country { name }
    ... on Channel { displayName }
    ... on Claim { text }
  }
  amplification(filter: $filter, expand: $expand, groupBy: $groupBy, open: $open) {
    marking
    nodes {
      id
      kind
      label
      reach
      reachKnown
      uncarried
      openedFrom
      group { memberCount channelCount unknownReach }
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
        reach { known channels unknown { id } unknownCount }
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
        ... on Post { archive { file fileSha256 row } }
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
      unknownCount
    }
    evidence { statements undated answers }
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
