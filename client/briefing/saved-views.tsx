import './briefing.css';
import { Alert, Button, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { type SavedViewEntry, SavedViewsDocument } from '../api/saved-views.ts';
import type { Answered } from '../api/write.ts';
import { whyOf } from '../errors/why.ts';
import { Foreign } from '../panels/foreign.tsx';
import { texts } from '../texts.ts';
import { useToasts } from '../toast/use-toasts.ts';
import { SavedViewRow } from './saved-view-row.tsx';
import { duplicateView, removeView, restoreView } from './view-writes.ts';

/** Every view that somebody has kept: to open, rename, duplicate, or take away with an undo. */
export default function SavedViews({ onClose }: { onClose: () => void }) {
  // an empty list names no type of its own, and would not be asked for again
  const context = useMemo(() => ({ additionalTypenames: ['SavedView'] }), []);
  const [{ data, error }, again] = useQuery({
    query: SavedViewsDocument,
    requestPolicy: 'cache-and-network',
    context,
  });
  const tell = useToasts((store) => store.tell);
  const [refused, setRefused] = useState<string | null>(null);
  const { briefing } = texts;
  const answered = ({ refusal }: Pick<Answered<unknown>, 'refusal'>): boolean => {
    setRefused(refusal && whyOf(refusal));
    return refusal === null;
  };
  const remove = async (view: SavedViewEntry) => {
    if (answered(await removeView(view))) tell(briefing.removed(view.name), () => restoreView(view));
  };
  const duplicate = async (view: SavedViewEntry) => {
    answered(await duplicateView(view.id, briefing.copyOf(view.name).slice(0, 120)));
  };
  const views = data?.savedViews;
  return (
    <Modal
      opened
      onClose={onClose}
      title={briefing.viewsTitle}
      size={720}
      closeButtonProps={{ 'aria-label': texts.page.close }}
    >
      {error && (
        <Alert color="red" role="alert">
          <p>{error.networkError ? texts.states.offline : texts.states.panelError}</p>
          <Button color="red" size="xs" onClick={() => again({ requestPolicy: 'network-only' })}>
            {texts.states.retry}
          </Button>
        </Alert>
      )}
      {refused !== null && (
        <Alert color="red" role="alert" title={texts.review.notDone}>
          <Foreign>{refused}</Foreign>
        </Alert>
      )}
      {!views && !error && <p className="dim-text">{texts.states.loadingPanel}</p>}
      {views?.length === 0 && <p className="dim-text">{briefing.noViews}</p>}
      <ul className="saved-views">
        {views?.map((view) => (
          <SavedViewRow
            key={view.id}
            view={view}
            onOpened={onClose}
            onDuplicate={() => duplicate(view)}
            onRemove={() => remove(view)}
            onAnswer={answered}
          />
        ))}
      </ul>
    </Modal>
  );
}
