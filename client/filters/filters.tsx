import './filters.css';
import { Button, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type Filtering, firstFiltering, isOpen, listFilters } from '../store/filtering.ts';
import { useView } from '../store/store.ts';
import { clearFilters, filter, isFiltered } from '../store/transitions.ts';
import { texts } from '../texts.ts';
import { Chips } from './chips.tsx';
import {
  type ContentProps,
  ListContent,
  MarkingContent,
  RebuttedContent,
  RolesContent,
  WeightContent,
} from './contents.tsx';
import { DatesContent } from './dates-content.tsx';
import { ReachContent } from './reach-content.tsx';

type Name = keyof typeof texts.filters.names;

const order: Name[] = [
  ...['narratives', 'claims', 'actors', 'roles', 'organizations', 'countries'],
  ...['platforms', 'reach', 'dates', 'rebutted', 'marking', 'minWeight'],
] as Name[];

/** The parts of the view that a filter decides. */
const partsOf = (name: Name): (keyof Filtering)[] => (name === 'dates' ? ['from', 'until'] : [name]);

function contentOf(name: Name, props: ContentProps): ReactNode {
  const list = listFilters.find((each) => each === name);
  if (list) return <ListContent name={list} {...props} />;
  if (name === 'roles') return <RolesContent {...props} />;
  if (name === 'rebutted') return <RebuttedContent {...props} />;
  if (name === 'marking') return <MarkingContent {...props} />;
  if (name === 'minWeight') return <WeightContent {...props} />;
  return name === 'reach' ? <ReachContent {...props} /> : <DatesContent {...props} />;
}

/** What takes part in the picture: each filter opens with the numbers that its values would leave. */
export function Filters() {
  const { view, go } = useView();
  return (
    <section className="filters" aria-label={texts.filters.heading}>
      <div className="side-head">
        <h2>{texts.filters.heading}</h2>
        {isFiltered(view) && (
          <Button size="compact-xs" variant="subtle" onClick={() => go(clearFilters)}>
            {texts.filters.clear}
          </Button>
        )}
      </div>
      <Chips />
      <div className="filter-grid">
        {order.map((name) => (
          <FilterButton key={name} name={name} />
        ))}
      </div>
    </section>
  );
}

function FilterButton({ name }: { name: Name }) {
  const { view, go } = useView();
  const [opened, open] = useState(false);
  const set = partsOf(name).some((part) => !isOpen(view, part));
  const reset = () => go(filter(Object.fromEntries(partsOf(name).map((part) => [part, firstFiltering[part]]))));
  const [offset, setOffset] = useState(8);
  /** Beside the whole column of filters, so that the others stay in sight. */
  const beside = (button: HTMLElement) => {
    const column = button.closest('.side')?.getBoundingClientRect().right ?? 0;
    setOffset(Math.max(8, column - button.getBoundingClientRect().right + 6));
  };
  return (
    <Popover
      opened={opened}
      onChange={open}
      position="right-start"
      offset={offset}
      width={300}
      shadow="md"
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <button
          type="button"
          className={set ? 'filter-button set' : 'filter-button'}
          aria-expanded={opened}
          onClick={({ currentTarget }) => {
            beside(currentTarget);
            open(!opened);
          }}
        >
          <span>{texts.filters.names[name]}</span>
          <IconChevronDown size={12} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown className="filter-dropdown" aria-label={texts.filters.names[name]}>
        <div className="side-head">
          <h3>{texts.filters.names[name]}</h3>
          {set && (
            <Button size="compact-xs" variant="subtle" onClick={reset}>
              {texts.filters.clearOne}
            </Button>
          )}
        </div>
        {opened && contentOf(name, { filtering: view, onChange: (change) => go(filter(change)) })}
      </Popover.Dropdown>
    </Popover>
  );
}
