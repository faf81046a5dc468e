import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useCallback, useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import { totalsOf } from '../picture/totals.ts';
import { AmplificationDocument, type AmplificationVariables } from './api/amplification.ts';
import { useSavedLink } from './briefing/opened.ts';
import { ConnectionBar } from './connection/connection-bar.tsx';
import { useDesk } from './editing/desk.ts';
import { DeskLayer } from './editing/desk-layer.tsx';
import { useCanvas } from './explore/canvas-now.ts';
import { useExplored } from './explore/use-explored.ts';
import { Filters } from './filters/filters.tsx';
import { Header } from './header/header.tsx';
import { Help } from './help/help.tsx';
import { NodeList } from './node-list/node-list.tsx';
import { Panel } from './panels/panel.tsx';
import { Picture } from './picture/picture.tsx';
import { EmptyPicture, FailedPicture, LoadingPicture } from './states.tsx';
import { answeredByNetwork } from './store/asking.ts';
import { amplificationVariables } from './store/network-filter.ts';
import { useView } from './store/store.ts';
import { read, select } from './store/transitions.ts';
import { NetworkTable } from './table/network-table.tsx';
import { texts } from './texts.ts';
import { TotalsStrip } from './totals/totals-strip.tsx';
import { startOnFirstVisit, useTour } from './tour/tour-now.ts';

const StatementViews = lazy(() => import('./timeline/statement-views.tsx'));
const Asked = lazy(() => import('./questions/asked.tsx'));
const SourceReader = lazy(() => import('./reader/source-reader.tsx'));
const Tour = lazy(() => import('./tour/tour.tsx'));

export function App() {
  const { view, go, undo, redo } = useView();
  const { selected, reading } = view;
  const asked = JSON.stringify(amplificationVariables(view));
  const variables = useMemo(() => JSON.parse(asked) as AmplificationVariables, [asked]);
  const [{ data, fetching, error }, again] = useQuery({ query: AmplificationDocument, variables });
  const canvas = useCanvas((store) => store.canvas);
  const mount = useCanvas((store) => store.mount);
  const network = data?.amplification;
  useSavedLink();
  const back = useCallback(() => go((now) => (now.reading === null ? select(null) : read(null))(now)), [go]);
  const writing = useDesk((desk) => desk.opening !== null);
  useHotkeys(writing || (selected === null && reading === null) ? [] : [['Escape', back]]);
  useHotkeys([
    ['mod+Z', undo],
    ['mod+shift+Z', redo],
    ['mod+Y', redo],
  ]);
  const failed = !fetching && error !== undefined;
  const empty = !failed && network !== undefined && network.edges.length === 0;
  const drawn = failed || empty ? undefined : network;
  const exploring = useExplored(drawn);
  const touring = useTour((tour) => tour.step);
  const ready = drawn !== undefined;
  useEffect(() => {
    if (ready) startOnFirstVisit();
  }, [ready]);
  const byNetwork = view.ask === null || (view.answer === 'picture' && answeredByNetwork.includes(view.ask));

  return (
    <div className={selected === null ? 'page' : 'page with-panel'}>
      <a className="skip" href="#content">
        {texts.page.skip}
      </a>
      <ConnectionBar />
      <Header />
      <Help />
      {drawn && <TotalsStrip totals={totalsOf(drawn, texts)} onClaim={(id) => go(select(id))} />}
      {!network && fetching && <div className="totals" />}
      <aside className="side" aria-label={texts.list.label}>
        <Filters />
        {exploring && <NodeList network={exploring.visible} onPoint={(id) => canvas?.point(id)} />}
      </aside>
      <main id="content" tabIndex={-1} aria-busy={fetching}>
        {view.ask !== null && (
          <Suspense>
            <Asked key={view.ask} name={view.ask} byNetwork={byNetwork} />
          </Suspense>
        )}
        {byNetwork && (
          <div className="main-content">
            {!network && fetching && <LoadingPicture />}
            {failed && <FailedPicture error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />}
            {empty && <EmptyPicture />}
            {exploring && view.mode === 'table' && <NetworkTable network={exploring.visible} />}
            {drawn && (view.mode === 'timeline' || view.mode === 'matrix') && (
              <Suspense>
                <StatementViews mode={view.mode} network={drawn} variables={variables} />
              </Suspense>
            )}
            {exploring && view.mode === 'picture' && <Picture exploring={exploring} onMount={mount} canvas={canvas} />}
          </div>
        )}
      </main>
      {selected !== null && (
        <aside className="panel" aria-label={texts.page.details}>
          <Panel />
        </aside>
      )}
      <DeskLayer />
      {touring !== null && (
        <Suspense>
          <Tour step={touring} />
        </Suspense>
      )}
      {reading !== null && (
        <Suspense>
          <SourceReader reading={reading} onClose={() => go(read(null))} />
        </Suspense>
      )}
    </div>
  );
}
