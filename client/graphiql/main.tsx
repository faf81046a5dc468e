import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { questions } from './questions.ts';

/** The server has neither subscriptions nor batches, so that one POST is all there is to it. */
async function fetcher(operation: object, options?: { headers?: Record<string, string> }) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify(operation),
  });
  return await response.json();
}

const root = document.getElementById('graphiql');
if (!root) throw new Error('The page has no element with the id graphiql');
createRoot(root).render(
  <GraphiQL fetcher={fetcher} defaultTabs={questions.map((query) => ({ query }))} defaultEditorToolsVisibility={false}>
    <GraphiQL.Logo>
      <a className="back" href="/">
        Megaphone
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
