import { graphql } from './graphql.ts';

export const ReaderDocument = graphql(`
  query Reader($id: ID!) {
    document(id: $id) {
      id
      title
      url
      authors { id name }
      publisher { id name }
      published
      retrievedAt
      sha256
      text
      marking
      sourceReliability
      sections { id heading ordinal start end }
    }
  }
`);

export const SearchDocument = graphql(`
  query Search($text: String!) {
    search(text: $text, first: 20) {
      kind
      label
      excerpt
      field
      node { __typename id }
    }
  }
`);
