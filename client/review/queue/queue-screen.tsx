import { Alert, Button, Loader } from '@mantine/core';
import { texts } from '../../texts.ts';
import { useQueue } from '../deciding/use-queue.ts';
import { ReviewHead } from '../review-head.tsx';
import { QueueView } from './queue-view.tsx';

/** The review of one import, or why it cannot be shown. */
export function QueueScreen({ id, mayWrite, onLeave }: { id: string; mayWrite: boolean; onLeave: () => void }) {
  const { state, reload } = useQueue(id);
  const queue = 'queue' in state ? state.queue : null;
  if (queue) {
    const offline = state.kind === 'failed';
    return <QueueView queue={queue} offline={offline} reload={reload} mayWrite={mayWrite} onLeave={onLeave} />;
  }
  return (
    <>
      <ReviewHead title={texts.review.heading} mayWrite={mayWrite} />
      <main className="imports" id="content">
        {state.kind === 'loading' && (
          <p role="status" className="panel-loading">
            <Loader size="xs" aria-hidden /> {texts.states.loadingPanel}
          </p>
        )}
        {state.kind === 'failed' && (
          <Alert color="red" role="alert" title={texts.states.panelError}>
            <Button size="xs" color="red" onClick={() => void reload()}>
              {texts.states.retry}
            </Button>
          </Alert>
        )}
        {state.kind === 'missing' && (
          <Alert title={texts.states.missingTitle}>
            <p>{texts.states.missing}</p>
            <Button size="xs" variant="default" onClick={onLeave}>
              {texts.review.heading}
            </Button>
          </Alert>
        )}
      </main>
    </>
  );
}
