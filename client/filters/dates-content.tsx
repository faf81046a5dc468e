import { Button, RangeSlider } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Counted } from '../api/filter-counts.ts';
import { day, texts } from '../texts.ts';
import { Bars } from './bars.tsx';
import { type ContentProps, Counts } from './contents.tsx';
import { type Days, daysOf, firstDay, lastDay, stepOf } from './days.ts';

/** How long each step stays while the days are played, in ms. */
const beat = 900;

/** The days of the statements, of which a range is chosen, or played from its beginning. */
export function DatesContent(props: ContentProps) {
  return (
    <Counts facet="days">
      {(counts: readonly Counted[]) => {
        const days = daysOf(counts);
        const undated = counts.find(({ value }) => value === '')?.count ?? 0;
        return (
          <div className="range-content">
            {days ? <Slider {...props} days={days} /> : <p>{texts.filters.noDates}</p>}
            {undated > 0 && <p className="dim-text">{texts.filters.undated(undated)}</p>}
          </div>
        );
      }}
    </Counts>
  );
}

function Slider({ filtering, onChange, days }: ContentProps & { days: Days }) {
  const end = days.values.length;
  const chosen: [number, number] = [
    filtering.from === null ? 0 : stepOf(days, filtering.from),
    filtering.until === null ? end : stepOf(days, filtering.until) + 1,
  ];
  const [range, draw] = useState<[number, number] | null>(null);
  const [playing, play] = useState(false);
  const [from, to] = range ?? chosen;
  const take = ([low, high]: [number, number]) => {
    onChange({
      from: low === 0 ? null : firstDay(days, low),
      until: high === end ? null : lastDay(days, high - 1),
    });
    draw(null);
  };
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      if (to >= end) play(false);
      else take([from, to + 1]);
    }, beat);
    return () => clearTimeout(timer);
  });
  const start = () => {
    if (to >= end) take([from, from + 1]);
    play(true);
  };
  return (
    <>
      <Bars values={days.values} from={from} to={to} />
      <RangeSlider
        size="sm"
        label={null}
        min={0}
        max={end}
        minRange={1}
        step={1}
        value={[from, to]}
        onChange={draw}
        onChangeEnd={take}
        thumbFromLabel={texts.filters.since}
        thumbToLabel={texts.filters.until}
      />
      <p>{texts.filters.dates(day(firstDay(days, from)), day(lastDay(days, to - 1)))}</p>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={playing ? <IconPlayerPause size={14} aria-hidden /> : <IconPlayerPlay size={14} aria-hidden />}
        onClick={() => (playing ? play(false) : start())}
      >
        {playing ? texts.filters.pause : texts.filters.play}
      </Button>
    </>
  );
}
