import { Checkbox, RangeSlider } from '@mantine/core';
import { useState } from 'react';
import type { Counted } from '../api/filter-counts.ts';
import { count, texts } from '../texts.ts';
import { Bars } from './bars.tsx';
import { type ContentProps, Counts } from './contents.tsx';
import { bandsOf, leftIn, reachSteps } from './reach-steps.ts';

/** A range of known reach in round steps, with how many amplifiers each step holds; unknown reach is chosen apart. */
export function ReachContent(props: ContentProps) {
  return <Counts facet="reach">{(counts) => <Range {...props} counts={counts} />}</Counts>;
}

function Range({ filtering, onChange, counts }: ContentProps & { counts: readonly Counted[] }) {
  const chosen = filtering.reach;
  const least = chosen
    ? Math.max(
        0,
        reachSteps.findLastIndex((step) => step <= chosen.least),
      )
    : 0;
  const found = chosen?.most == null ? -1 : reachSteps.findIndex((step) => step >= (chosen.most ?? 0));
  const most = found < 0 ? reachSteps.length : found;
  const [[from, to], draw] = useState<[number, number]>([least, most]);
  const unknown = chosen === null || chosen.unknown;
  const take = ([low, high]: [number, number], withUnknown: boolean) => {
    const all = low === 0 && high === reachSteps.length && withUnknown;
    const reach = { least: reachSteps[low] ?? 0, most: reachSteps[high] ?? null, unknown: withUnknown };
    onChange({ reach: all ? null : reach });
  };
  const label = (step: number) => (step >= reachSteps.length ? texts.filters.noEnd : count(reachSteps[step] ?? 0));
  return (
    <div className="range-content">
      <Bars values={bandsOf(counts)} from={from} to={to} />
      <RangeSlider
        size="sm"
        label={label}
        min={0}
        max={reachSteps.length}
        minRange={1}
        step={1}
        value={[from, to]}
        onChange={draw}
        onChangeEnd={(range) => take(range, unknown)}
        thumbFromLabel={texts.filters.reachFrom}
        thumbToLabel={texts.filters.reachTo}
      />
      <p>
        {texts.filters.reach(label(from), to >= reachSteps.length ? null : label(to), false)}{' '}
        <span className="dim-text">{texts.filters.counts.amplifiers(leftIn(counts, from, to, unknown))}</span>
      </p>
      <Checkbox
        size="xs"
        label={`${texts.filters.unknownReach} (${count(counts.find(({ value }) => value === '')?.count ?? 0)})`}
        checked={unknown}
        onChange={(event) => take([from, to], event.currentTarget.checked)}
      />
    </div>
  );
}
