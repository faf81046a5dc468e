import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { answerTo, formatted, statusOf } from './error-answer.ts';

/** The part of Apollo that decides what callers are told of errors. */
export interface ErrorExplainer {
  plugin: ApolloServerPlugin;
  formatError(formattedError: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
}

/** Tells callers what they can use of an error, and the log the rest, under the request's id. */
export function explainErrors(log: Logger): ErrorExplainer {
  // Apollo formats errors without saying of which request they are
  const requestIds = new WeakMap<object, string>();
  return {
    plugin: {
      requestDidStart: async () => ({
        async didEncounterErrors({ errors, request }) {
          const requestId = request.http?.headers.get('x-request-id') ?? 'none';
          for (const error of errors) requestIds.set(error, requestId);
        },
        async willSendResponse({ response: { body, http } }) {
          if (body.kind !== 'single' || http.status !== undefined) return;
          const { data, errors } = body.singleResult;
          if (!data && errors) http.status = statusOf(errors);
          if (http.status === 503) http.headers.set('retry-after', '2');
        },
      }),
    },
    formatError(formattedError, error) {
      const requestId = (error instanceof Error && requestIds.get(error)) || 'none';
      const answer = answerTo(error);
      if (!answer.expected) log.error({ requestId, err: error }, 'a request failed');
      else if (answer.code === 'SERVICE_UNAVAILABLE')
        log.warn({ requestId, err: error }, 'the database did not answer');
      return formatted(answer, formattedError, requestId);
    },
  };
}
