import { describe, expect, it } from 'vitest';
import { amplificationVariables } from '../../client/store/network-filter.ts';
import {
  choose,
  clearFilters,
  filter,
  isFiltered,
  read,
  select,
  toggleExpanded,
} from '../../client/store/transitions.ts';
import { firstView, type View } from '../../client/store/view.ts';

const reading = { document: 'document:d', start: 3, end: 9 };

describe('a step from one view to the next', () => {
  it('closes the source reader when something else is selected', () => {
    const view = read(reading)(select('person:a')(firstView));
    expect(select('person:b')(view)).toEqual({ ...firstView, selected: 'person:b', reading: null });
  });

  it('expands a narrative and folds it again', () => {
    const once = toggleExpanded('narrative:n')(firstView);
    expect(once.expanded).toEqual(['narrative:n']);
    expect(toggleExpanded('narrative:n')(once)).toEqual(firstView);
  });

  it('keeps selection and expanded narratives when the filters are cleared', () => {
    const view: View = { ...firstView, selected: 'person:a', expanded: ['narrative:n'] };
    const filtered = filter({ rebutted: 'no', roles: ['EXPERT'], countries: ['country:ru'] })(view);
    expect(isFiltered(filtered)).toBe(true);
    expect(clearFilters(filtered)).toEqual(view);
  });

  it('empties the search when a hit is chosen', () => {
    expect(choose('claim:c')({ ...firstView, search: 'putin' })).toEqual({ ...firstView, selected: 'claim:c' });
  });
});

describe('what a view asks the server for', () => {
  it('is nothing but the picture at first', () => {
    expect(amplificationVariables(firstView)).toEqual({ filter: {}, expand: [] });
  });

  it('does not change with selection, reading, search or mode', () => {
    const view: View = { ...firstView, selected: 'person:a', reading, search: 'x', mode: 'table' };
    expect(amplificationVariables(view)).toEqual(amplificationVariables(firstView));
  });

  it('asks for rebutted or unrebutted claims as the API does', () => {
    expect(amplificationVariables({ ...firstView, rebutted: 'no' }).filter).toEqual({ rebutted: false });
  });
});
