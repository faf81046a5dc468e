import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Counted, Facet } from '../api/filter-counts.ts';
import { type Filtering, type ListFilter, type MarkingName, markings } from '../store/filtering.ts';
import { texts } from '../texts.ts';
import { ChoiceList } from './choice-list.tsx';
import { useCounts } from './use-counts.ts';

export interface ContentProps {
  filtering: Filtering;
  onChange: (change: Partial<Filtering>) => void;
}

/** The counted values of a filter, or that they are on their way, or that they did not come. */
export function Counts({ facet, children }: { facet: Facet; children: (counts: readonly Counted[]) => ReactNode }) {
  const { counts, fetching, failed } = useCounts(facet);
  if (failed) return <p role="alert">{texts.filters.failed}</p>;
  if (fetching && counts.length === 0)
    return (
      <p className="dim-text" role="status">
        <Loader size="xs" aria-hidden /> {texts.filters.loading}
      </p>
    );
  return children(counts);
}

export function ListContent({ name, filtering, onChange }: ContentProps & { name: ListFilter }) {
  return (
    <Counts facet={name}>
      {(counts) => (
        <ChoiceList
          label={texts.filters.names[name]}
          options={
            name === 'platforms' ? counts.map((each) => ({ ...each, label: texts.panel.platform(each.value) })) : counts
          }
          chosen={filtering[name]}
          countInWords={texts.filters.counts.statements}
          claims={name === 'claims'}
          onChange={(chosen) => onChange({ [name]: chosen })}
        />
      )}
    </Counts>
  );
}

export function RolesContent({ filtering, onChange }: ContentProps) {
  return (
    <Counts facet="roles">
      {(counts) => (
        <ChoiceList
          label={texts.filters.names.roles}
          options={counts.map((each) => ({
            ...each,
            label: texts.filters.roles[each.value as keyof typeof texts.filters.roles],
          }))}
          chosen={filtering.roles}
          countInWords={texts.filters.counts.nodes}
          onChange={(roles) => onChange({ roles: roles as Filtering['roles'] })}
        />
      )}
    </Counts>
  );
}

/** One value at most: what is chosen takes the place of what was. */
const last = <Value extends string>(chosen: readonly string[]): Value | undefined => chosen.at(-1) as Value | undefined;

export function RebuttedContent({ filtering, onChange }: ContentProps) {
  return (
    <Counts facet="rebutted">
      {(counts) => (
        <ChoiceList
          label={texts.filters.names.rebutted}
          options={(['yes', 'no'] as const).map((value) => ({
            value,
            label: texts.filters.rebuttedOrNot[value],
            count: counts.find((each) => each.value === String(value === 'yes'))?.count ?? 0,
          }))}
          chosen={filtering.rebutted === 'any' ? [] : [filtering.rebutted]}
          countInWords={texts.filters.counts.statements}
          onChange={(chosen) => onChange({ rebutted: last(chosen) ?? 'any' })}
        />
      )}
    </Counts>
  );
}

export function MarkingContent({ filtering, onChange }: ContentProps) {
  const offered = (counts: readonly Counted[]) =>
    markings.flatMap((value) => {
      const counted = counts.find((each) => each.value === value);
      return counted ? [{ ...counted, label: texts.filters.markings[value] }] : [];
    });
  return (
    <Counts facet="markings">
      {(counts) => (
        <ChoiceList
          label={texts.filters.names.marking}
          options={offered(counts)}
          chosen={filtering.marking === null ? [] : [filtering.marking]}
          countInWords={texts.filters.counts.statements}
          onChange={(chosen) => onChange({ marking: last<MarkingName>(chosen) ?? null })}
        />
      )}
    </Counts>
  );
}

/** Least numbers of statements behind a line, each with the lines that it leaves. */
export function WeightContent({ filtering, onChange }: ContentProps) {
  const steps = (counts: readonly Counted[]) =>
    counts.slice(0, 12).map(({ value }) => ({
      value,
      label: texts.filters.weight(Number(value)),
      count: counts.filter((each) => Number(each.value) >= Number(value)).reduce((sum, each) => sum + each.count, 0),
    }));
  return (
    <Counts facet="weights">
      {(counts) => (
        <ChoiceList
          label={texts.filters.names.minWeight}
          options={steps(counts)}
          chosen={filtering.minWeight === null ? [] : [String(filtering.minWeight)]}
          countInWords={texts.filters.counts.lines}
          onChange={(chosen) => onChange({ minWeight: Number(last(chosen) ?? 0) || null })}
        />
      )}
    </Counts>
  );
}
