import type { Proposal } from '../api/review.ts';
import { Foreign } from '../panels/foreign.tsx';
import { texts } from '../texts.ts';

/** How a proposal of a corrected edition differs from the edition before, with the words of both. */
export function Earlier({ proposal }: { proposal: Proposal }) {
  const { change, changeReasons, earlier, words } = proposal;
  if (!change) return null;
  return (
    <div className={`earlier change-${change.toLowerCase()}`}>
      <p>
        <strong>{texts.review.changes[change]}</strong>
        {changeReasons.length > 0 && (
          <>
            {': '}
            <Foreign>{changeReasons.map(texts.reason).join(' ')}</Foreign>
          </>
        )}
      </p>
      {earlier && earlier.words !== words && (
        <p>
          {texts.review.earlierWords}{' '}
          <del>
            <Foreign>{earlier.words}</Foreign>
          </del>
        </p>
      )}
    </div>
  );
}
