import '@mantine/core/styles.css';
import './fonts.css';
import './page.css';
import { MantineProvider } from '@mantine/core';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { client } from './api/client.ts';
import { App } from './app.tsx';
import { loadFaces } from './canvas/type-faces.ts';
import { useLanguage } from './language/language.ts';
import { useView } from './store/store.ts';
import { texts } from './texts.ts';
import { cssVariables, theme } from './theme.ts';
import { Toasts } from './toast/toasts.tsx';

const ReviewScreen = lazy(() => import('./review/review-screen.tsx'));
const RulesScreen = lazy(() => import('./rules/rules-screen.tsx'));

/** The whole page anew in another language: what it shows is in the address and in the cache, so nothing is fetched again. */
function InChosenLanguage() {
  const language = useLanguage((store) => store.language);
  const reviewing = useView((store) => store.view.review !== null);
  const ruling = useView((store) => store.view.rules !== null);
  if (!reviewing && !ruling) return <App key={language} />;
  return <Suspense>{reviewing ? <ReviewScreen key={language} /> : <RulesScreen key={language} />}</Suspense>;
}

// by the time that the answer is here the first picture can be measured right
void loadFaces(texts.title);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id root');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Provider value={client}>
        <InChosenLanguage />
        <Toasts />
      </Provider>
    </MantineProvider>
  </StrictMode>,
);
