import { Client, cacheExchange, fetchExchange } from 'urql';

/** Talks to the server that served the page, and to nothing else. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetchOptions: { credentials: 'same-origin' },
});
