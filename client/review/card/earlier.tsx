import type { Proposal } from '../../api/review.ts';
import { Foreign } from '../../panels/foreign.tsx';
import { texts } from '../../texts.ts';
import { type Part, wordChanges, wordsOf } from './word-changes.ts';

/** How a proposal of a corrected edition differs from the edition before, with the words of both. */
export function Earlier({ proposal }: { proposal: Proposal }) {
  const { change, changeReasons, earlier, words } = proposal;
  if (!change) return null;
  const reworded = earlier !== null && earlier.words !== words;
  // the words themselves stand below
  const told = changeReasons.filter(({ reasonCode }) => !reworded || reasonCode !== 'WORDS_CHANGED');
  return (
    <div className={`earlier change-${change.toLowerCase()}`}>
      <p>
        <strong>{texts.review.changes[change]}</strong>
        {told.length > 0 && (
          <>
            {': '}
            <Foreign>{told.map(texts.reason).join(' ')}</Foreign>
          </>
        )}
      </p>
      {reworded && (
        <p>
          {texts.review.earlierWords} <bdi>{wordChanges(earlier.words, words).map(shown)}</bdi>
        </p>
      )}
    </div>
  );
}

const TAGS = { both: 'span', before: 'del', now: 'ins' } as const;

function shown({ kind, words }: Part, at: number) {
  const Tag = TAGS[kind];
  return <Tag key={at}>{kind === 'both' ? abridged(words) : words}</Tag>;
}

/** What did not change, where it is long: only what stands beside a change. */
function abridged(words: string): string {
  const all = wordsOf(words);
  return all.length <= 2 * BESIDE + 1 ? words : `${all.slice(0, BESIDE).join('')}… ${all.slice(-BESIDE).join('')}`;
}

/** How many words. */
const BESIDE = 8;
