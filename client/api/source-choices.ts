import { graphql } from './graphql.ts';

/** The documents to choose a source from before anything is typed. */
export const SourceChoicesDocument = graphql(`
  query SourceChoices {
    documents(first: 20) { edges { node { id title } } }
  }
`);

/** The text in which the words of a source are found. */
export const SourceTextDocument = graphql(`
  query SourceText($id: ID!) {
    document(id: $id) { id title text marking }
  }
`);
