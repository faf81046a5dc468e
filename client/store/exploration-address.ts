import {
  type Exploration,
  firstExploration,
  type Grouping,
  type Growth,
  groupings,
  type LayoutName,
  layouts,
  type Placed,
} from './exploration.ts';

/** A list takes one parameter, not one an entry, so that a link with many hidden nodes stays short. */
const listed = (entries: string[]): string =>
  entries.map((entry) => entry.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',');
const entriesOf = (text: string | null): string[] => [
  ...new Set(
    (text ?? '')
      .split(',')
      .filter((entry) => entry !== '')
      .map((entry) => entry.replaceAll('%2C', ',').replaceAll('%25', '%')),
  ),
];

const isLayout = (text: string | null): text is LayoutName => (layouts as readonly (string | null)[]).includes(text);
const isGrouping = (text: string | null): text is Grouping => (groupings as readonly (string | null)[]).includes(text);

function growthOf(text: string): Growth[] {
  const [, node, kind, direction] = /^(.+)@([A-Z_]+)-(in|out)$/su.exec(text) ?? [];
  return node && kind ? [{ node, kind, direction: direction === 'in' ? 'IN' : 'OUT' }] : [];
}

function placedOf(text: string): Placed[] {
  const [, id, x, y] = /^(.+)@(-?\d{1,6})x(-?\d{1,6})$/su.exec(text) ?? [];
  return id ? [{ id, x: Number(x), y: Number(y) }] : [];
}

function once(placed: Placed[]): Placed[] {
  return [...new Map(placed.map((each) => [each.id, each])).values()];
}

/** The part of the view that an address's parameters name; what is not understood is left out. */
export function explorationOf(params: URLSearchParams): Exploration {
  const [layout, grouping, arranged] = [params.get('layout'), params.get('group'), params.get('arranged')];
  const grown = entriesOf(params.get('grow')).flatMap(growthOf);
  return {
    layout: isLayout(layout) ? layout : firstExploration.layout,
    grouping: isGrouping(grouping) ? grouping : firstExploration.grouping,
    grown,
    arranged: /^\d{1,4}$/.test(arranged ?? '') ? Math.min(Number(arranged), grown.length) : 0,
    hidden: entriesOf(params.get('hide')),
    placed: once(entriesOf(params.get('at')).flatMap(placedOf)),
    opened: entriesOf(params.get('open')),
    between: entriesOf(params.get('between')).slice(0, 2),
  };
}

/** Writes it; what is as at first takes no room. */
export function writeExploration(params: URLSearchParams, exploration: Exploration): void {
  const { layout, grouping, grown, arranged, hidden, placed, opened, between } = exploration;
  if (layout !== firstExploration.layout) params.set('layout', layout);
  if (grouping !== firstExploration.grouping) params.set('group', grouping);
  const lists: [string, string[]][] = [
    ['grow', grown.map(({ node, kind, direction }) => `${node}@${kind}-${direction.toLowerCase()}`)],
    ['hide', hidden],
    ['at', placed.map(({ id, x, y }) => `${id}@${x}x${y}`)],
    ['open', opened],
    ['between', between],
  ];
  for (const [name, entries] of lists) if (entries.length > 0) params.set(name, listed(entries));
  if (arranged > 0) params.set('arranged', String(arranged));
}
