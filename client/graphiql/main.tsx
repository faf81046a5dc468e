import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { questions } from './questions.ts';

const root = document.getElementById('graphiql');
if (!root) throw new Error('The page has no element with the id graphiql');
createRoot(root).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: '/graphql' })}
    defaultTabs={questions.map((query) => ({ query }))}
    defaultEditorToolsVisibility={false}
  >
    <GraphiQL.Logo>
      <a className="back" href="/">
        Megaphone
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
