import { Checkbox, Select } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Proposal } from '../../api/review.ts';
import { Foreign } from '../../panels/foreign.tsx';
import { texts } from '../../texts.ts';
import type { Narrowing } from '../deciding/narrowing.ts';
import { familyOf } from '../families.ts';

interface Props {
  proposals: readonly Proposal[];
  narrowing: Narrowing;
  onNarrow: (narrowing: Narrowing) => void;
  kinds: readonly string[];
  edition: boolean;
  current: Proposal | null;
  chosen: ReadonlySet<string>;
  /** Those that could not be accepted yet. */
  stays: ReadonlyMap<string, unknown>;
  onCurrent: (id: string) => void;
  onToggle: (id: string) => void;
  onToggleAll: () => void;
}

/** All proposals that fit the narrowing, in the order of reading, to walk through and to choose for a batch. */
export function QueueList(props: Props) {
  const { proposals, narrowing, onNarrow, kinds, edition, current, chosen, stays, onCurrent, onToggle, onToggleAll } =
    props;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (current) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const all = proposals.length > 0 && proposals.every(({ id }) => chosen.has(id));
  const some = proposals.some(({ id }) => chosen.has(id));
  // one stop for the whole list: letters and arrows walk in it
  const stop = (proposals.find(({ id }) => id === current?.id) ?? proposals[0])?.id;
  const words = texts.review;
  return (
    <>
      <div className="queue-narrow">
        <Select
          size="xs"
          aria-label={words.statusFilter}
          allowDeselect={false}
          data={[
            { value: 'todo', label: words.undecided },
            { value: 'all', label: words.everyStatus },
            ...(['OPEN', 'POSTPONED', 'ACCEPTED', 'REJECTED'] as const).map((value) => ({
              value,
              label: words.statuses[value],
            })),
          ]}
          value={narrowing.status}
          onChange={(status) => onNarrow({ ...narrowing, status: status ?? 'todo' })}
        />
        <Select
          size="xs"
          aria-label={words.kindFilter}
          placeholder={words.everyKind}
          clearable
          data={kinds.map((value) => ({ value, label: words.kind(value) }))}
          value={narrowing.kind}
          onChange={(kind) => onNarrow({ ...narrowing, kind })}
        />
        {edition && (
          <Select
            size="xs"
            aria-label={words.changeFilter}
            placeholder={words.everyChange}
            clearable
            data={[
              { value: 'DIFFERENT', label: words.different },
              ...(['ADDED', 'CHANGED', 'GONE', 'MOVED', 'SAME'] as const).map((value) => ({
                value,
                label: words.changes[value],
              })),
            ]}
            value={narrowing.change}
            onChange={(change) => onNarrow({ ...narrowing, change })}
          />
        )}
      </div>
      <div className="queue-all">
        <Checkbox
          size="xs"
          checked={all}
          indeterminate={some && !all}
          disabled={proposals.length === 0}
          label={words.chooseAll(proposals.length)}
          onChange={onToggleAll}
        />
      </div>
      <ul className="queue-list" ref={list}>
        {proposals.map((proposal) => (
          <li key={proposal.id} aria-current={proposal.id === current?.id || undefined}>
            <Checkbox
              size="xs"
              tabIndex={proposal.id === stop ? 0 : -1}
              aria-label={words.choose(proposal.words)}
              checked={chosen.has(proposal.id)}
              onChange={() => onToggle(proposal.id)}
            />
            <button type="button" tabIndex={proposal.id === stop ? 0 : -1} onClick={() => onCurrent(proposal.id)}>
              <span className="queue-kind">
                <b className={`sign of-${familyOf(proposal.kind)}`}>{words.sign(proposal.kind)}</b>
                {words.kind(proposal.kind)}
                <span className="queue-state">
                  {proposal.change && proposal.change !== 'SAME' && <i>{words.changes[proposal.change]}</i>}
                  {stays.has(proposal.id) ? words.stays : proposal.status !== 'OPEN' && words.statuses[proposal.status]}
                </span>
              </span>
              <span className="queue-words">
                <Foreign>{proposal.wording ?? proposal.words}</Foreign>
              </span>
            </button>
          </li>
        ))}
        {proposals.length === 0 && <li className="queue-none">{words.noneFits}</li>}
      </ul>
    </>
  );
}
