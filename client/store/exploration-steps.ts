import { firstExploration, type Grouping, type Growth, type LayoutName, type Placed } from './exploration.ts';
import type { Transition } from './transitions.ts';

const same = (a: Growth) => (b: Growth) => a.node === b.node && a.kind === b.kind && a.direction === b.direction;

/** Brings neighbours in that are not there yet. */
export const grow =
  (growths: readonly Growth[]): Transition =>
  (view) => ({ ...view, grown: [...view.grown, ...growths.filter((growth) => !view.grown.some(same(growth)))] });

/** Takes away again what some growths have brought; what other nodes brought stays. */
function without(keep: (growth: Growth) => boolean): Transition {
  return (view) => ({
    ...view,
    grown: view.grown.filter(keep),
    arranged: view.grown.slice(0, view.arranged).filter(keep).length,
  });
}

export const shrink = (growth: Growth): Transition => without((each) => !same(growth)(each));
export const collapse = (node: string): Transition => without((each) => each.node !== node);

export const hide =
  (ids: readonly string[]): Transition =>
  (view) => ({
    ...view,
    hidden: [...new Set([...view.hidden, ...ids])],
    selected: view.selected !== null && ids.includes(view.selected) ? null : view.selected,
    between: view.between.filter((id) => !ids.includes(id)),
  });

export const showAgain =
  (ids: readonly string[]): Transition =>
  (view) => ({ ...view, hidden: view.hidden.filter((id) => !ids.includes(id)) });

export const showAllHidden: Transition = (view) => ({ ...view, hidden: [] });

/** Pins a node where it is put. */
export const put =
  (placed: Placed): Transition =>
  (view) => ({ ...view, placed: [...view.placed.filter(({ id }) => id !== placed.id), placed] });

export const unpin =
  (id: string): Transition =>
  (view) => ({ ...view, placed: view.placed.filter((each) => each.id !== id) });

/** Arranges everything in the picture anew. Places belong to the layout that they were chosen in. */
export const arrangeAs =
  (layout: LayoutName): Transition =>
  (view) => ({
    ...view,
    layout,
    arranged: view.grown.length,
    placed: layout === view.layout ? view.placed : [],
  });

/** A group of one grouping means nothing in another. */
export const groupBy =
  (grouping: Grouping): Transition =>
  (view) => ({ ...view, grouping, opened: [] });

export const toggleGroup =
  (group: string): Transition =>
  (view) => ({
    ...view,
    opened: view.opened.includes(group) ? view.opened.filter((each) => each !== group) : [...view.opened, group],
  });

/** Chooses an end of the way to look for, or lets go of it. A third one takes the second's place. */
export const chooseEnd =
  (id: string): Transition =>
  (view) => ({
    ...view,
    between: view.between.includes(id) ? view.between.filter((each) => each !== id) : [...view.between.slice(0, 1), id],
  });

export const forgetEnds: Transition = (view) => ({ ...view, between: [] });

/** The picture as the filters alone would have it. */
export const startAgain: Transition = (view) => ({ ...view, ...firstExploration });
