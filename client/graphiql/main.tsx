import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { written } from '../questions/queries.ts';

/** The server has neither subscriptions nor batches, so that one POST is all there is to it. */
async function fetcher(operation: object, options?: { headers?: Record<string, string> }) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify(operation),
  });
  return await response.json();
}

/** A question that the page hands over; it stays out of the server's log, since a fragment is never sent. */
const given = new URLSearchParams(window.location.hash.slice(1));
const query = given.get('query');
const handed = query === null ? [] : [{ query, variables: given.get('variables') ?? '{}' }];
const tabs = [
  ...handed,
  ...written.map((each) => ({ query: each.query, variables: JSON.stringify(each.variables, null, 2) })),
];

const root = document.getElementById('graphiql');
if (!root) throw new Error('The page has no element with the id graphiql');
createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={tabs}
    defaultEditorToolsVisibility="variables"
    {...(tabs[0] && { initialQuery: tabs[0].query, initialVariables: tabs[0].variables })}
  >
    <GraphiQL.Logo>
      <a className="back" href="/">
        Megaphone
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
