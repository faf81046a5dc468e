import { Progress } from '@mantine/core';
import type { ImportEntry } from '../api/review.ts';
import { texts } from '../texts.ts';

/** How far a review is: each part with its number, in words too. */
export function ReviewProgress({ progress }: { progress: ImportEntry['progress'] }) {
  const { total, accepted, rejected, postponed } = progress;
  const part = (value: number) => (total === 0 ? 0 : (value / total) * 100);
  return (
    <div className="review-progress">
      <p>{texts.review.progress(progress)}</p>
      <Progress.Root size="sm" aria-hidden>
        <Progress.Section value={part(accepted)} color="var(--answer)" />
        <Progress.Section value={part(rejected)} color="var(--mantine-color-dimmed)" />
        <Progress.Section value={part(postponed)} color="var(--other)" />
      </Progress.Root>
    </div>
  );
}
