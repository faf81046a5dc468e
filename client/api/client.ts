import { Client, cacheExchange, fetchExchange } from 'urql';
import { askAgain, noticing } from '../connection/ask-again.ts';

/** Talks to the server that served the page, and to nothing else. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, noticing, fetchExchange],
  preferGetMethod: false,
  fetchOptions: { credentials: 'same-origin' },
});

askAgain(client);
