import { graphql, type ResultOf, type VariablesOf } from './graphql.ts';

/** What each value of the filters that are open would leave. */
export const FilterCountsDocument = graphql(`
  query FilterCounts(
    $filter: NetworkFilter
    $narratives: Boolean = false
    $claims: Boolean = false
    $actors: Boolean = false
    $organizations: Boolean = false
    $countries: Boolean = false
    $platforms: Boolean = false
    $roles: Boolean = false
    $rebutted: Boolean = false
    $markings: Boolean = false
    $days: Boolean = false
    $reach: Boolean = false
    $weights: Boolean = false
  ) {
    filterCounts(filter: $filter) {
      narratives @include(if: $narratives) { value label count }
      claims @include(if: $claims) { value label count }
      actors @include(if: $actors) { value label count }
      organizations @include(if: $organizations) { value label count }
      countries @include(if: $countries) { value label count }
      platforms @include(if: $platforms) { value label count }
      roles @include(if: $roles) { value label count }
      rebutted @include(if: $rebutted) { value label count }
      markings @include(if: $markings) { value label count }
      days @include(if: $days) { value label count }
      reach @include(if: $reach) { value label count }
      weights @include(if: $weights) { value label count }
    }
  }
`);

export type Facet = Exclude<keyof VariablesOf<typeof FilterCountsDocument>, 'filter'>;
export interface Counted {
  value: string;
  label: string | null;
  count: number;
}
export type FilterCounts = Partial<Record<Facet, readonly Counted[]>> & Partial<ResultOf<typeof FilterCountsDocument>>;

/** The names of what a view mentions by its id. */
export const NamesDocument = graphql(`
  query Names($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Actor { name }
      ... on Channel { displayName }
      ... on Narrative { title }
      ... on Claim { text }
      ... on Statement { text }
      ... on CounterEvidence { text }
      ... on Event { name }
      ... on Country { name }
    }
  }
`);
