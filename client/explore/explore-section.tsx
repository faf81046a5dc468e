import './explore.css';
import { Button } from '@mantine/core';
import { IconEyeOff, IconPinned, IconPinnedOff, IconRoute } from '@tabler/icons-react';
import { useState } from 'react';
import { chooseEnd, hide, put, unpin } from '../store/exploration-steps.ts';
import { useView } from '../store/store.ts';
import { texts } from '../texts.ts';
import { useCanvas } from './canvas-now.ts';
import { RelationList } from './relation-list.tsx';
import { useCounts } from './use-counts.ts';

/** What one can do with a node from its panel: expand it, hide it, pin it, look for a way from it. */
export function ExploreSection({ id }: { id: string }) {
  const { view, go } = useView();
  const { counts } = useCounts(id);
  const [open, setOpen] = useState(view.grown.some(({ node }) => node === id));
  const canvas = useCanvas((store) => store.canvas);
  const shown = useCanvas((store) => store.shown.has(id)) && canvas !== null;
  const pinned = view.placed.some((each) => each.id === id);
  const isEnd = view.between.includes(id);
  const total = counts?.reduce((sum, each) => sum + each.count, 0) ?? 0;
  return (
    <div className="explore-section">
      <div className="explore-actions">
        {shown && (
          <>
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconEyeOff size={14} aria-hidden />}
              onClick={() => go(hide([id]))}
            >
              {texts.explore.hide}
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              leftSection={pinned ? <IconPinnedOff size={14} aria-hidden /> : <IconPinned size={14} aria-hidden />}
              onClick={() => {
                const place = canvas.placeOf(id);
                if (pinned) go(unpin(id));
                else if (place) go(put({ id, ...place }));
              }}
            >
              {pinned ? texts.explore.unpin : texts.explore.pin}
            </Button>
          </>
        )}
        <Button
          size="compact-xs"
          variant={isEnd ? 'filled' : 'default'}
          leftSection={<IconRoute size={14} aria-hidden />}
          aria-pressed={isEnd}
          onClick={() => go(chooseEnd(id))}
        >
          {isEnd ? texts.explore.letGo : texts.explore.pathFrom}
        </Button>
      </div>
      {counts !== null && shown && (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{texts.explore.expandOf(total)}</summary>
          <RelationList id={id} counts={counts} />
        </details>
      )}
    </div>
  );
}
