import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/** Types every document of the page from schema.graphql; nothing is generated per document. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { DateTime: string; Date: string };
}>();

export type { ResultOf, VariablesOf } from 'gql.tada';
