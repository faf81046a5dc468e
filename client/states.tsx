import './states.css';
import { Alert, Button, Loader } from '@mantine/core';
import { IconFilterOff, IconPlugConnectedX } from '@tabler/icons-react';
import type { CombinedError } from 'urql';
import { refusalOf } from './api/write.ts';
import { Refused } from './errors/refused.tsx';
import { useView } from './store/store.ts';
import { clearFilters } from './store/transitions.ts';
import { texts } from './texts.ts';

/** Three columns of grey where the picture will stand. */
export function LoadingPicture() {
  return (
    <div className="state loading-state" role="status">
      <div className="skeleton" aria-hidden>
        {[6, 3, 4].map((rows) => (
          <div className={`skeleton-column rows-${rows}`} key={rows}>
            {Array.from({ length: rows }, (_, row) => `${rows}.${row}`).map((key) => (
              <span key={key} />
            ))}
          </div>
        ))}
      </div>
      <p>
        <Loader size="sm" aria-hidden /> {texts.states.loading}
      </p>
    </div>
  );
}

export function EmptyPicture() {
  const go = useView((store) => store.go);
  return (
    <div className="state" role="status">
      <IconFilterOff size={40} stroke={1.4} aria-hidden />
      <h2>{texts.states.emptyTitle}</h2>
      <p>{texts.states.empty}</p>
      <Button onClick={() => go(clearFilters)}>{texts.filters.clear}</Button>
    </div>
  );
}

export function FailedPicture({ error, onRetry }: { error: CombinedError; onRetry: () => void }) {
  return (
    <div className="state">
      <Alert
        color="red"
        title={texts.states.errorTitle}
        icon={<IconPlugConnectedX aria-hidden />}
        role="alert"
        maw={520}
      >
        <Refused {...refusalOf(error)} />
        <Button color="red" size="xs" onClick={onRetry}>
          {texts.states.retry}
        </Button>
      </Alert>
    </div>
  );
}
