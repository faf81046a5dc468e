import { type Client, type CombinedError, type Exchange, mapExchange, type Operation } from 'urql';
import { lose, useConnection } from './connection.ts';

/** Whether nobody answered: no server, or a server without its graph. */
function unanswered({ networkError, response, graphQLErrors }: CombinedError): boolean {
  if (networkError && !response) return true;
  return graphQLErrors.some(({ extensions }) => extensions.code === 'SERVICE_UNAVAILABLE');
}

/** Keeps the questions that nobody answered; what was to be written is never sent twice by itself. */
const waiting = new Map<number, Operation>();

/** Notices a lost connection by the questions that fail. */
export const noticing: Exchange = mapExchange({
  onOperation: ({ kind, key }) => {
    if (kind === 'teardown') waiting.delete(key);
  },
  onResult: ({ operation, error }) => {
    waiting.delete(operation.key);
    if (!error || !unanswered(error)) return;
    if (operation.kind === 'query') waiting.set(operation.key, operation);
    lose();
  },
});

/** Asks again, once the server is back, whatever the page still waits for. */
export function askAgain(client: Client): void {
  useConnection.subscribe(({ lost }) => {
    if (lost) return;
    for (const operation of [...waiting.values()]) {
      client.reexecuteOperation(
        client.createRequestOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }),
      );
    }
  });
}
