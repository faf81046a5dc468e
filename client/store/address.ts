import { askingOf, writeAsking } from './asking.ts';
import { explorationOf, writeExploration } from './exploration-address.ts';
import { filteringOf, writeFiltering } from './filter-address.ts';
import { type Mode, modes, type Reading, type View } from './view.ts';

const isMode = (text: string | null): text is Mode => (modes as readonly (string | null)[]).includes(text);

function readingOf(text: string | null): Reading | null {
  const match = /^(.+)@(\d{1,9})-(\d{1,9})$/.exec(text ?? '');
  if (!match?.[1]) return null;
  const start = Number(match[2]);
  const end = Number(match[3]);
  return end > start ? { document: match[1], start, end } : null;
}

const distinct = (values: string[]): string[] => [...new Set(values.filter((value) => value !== ''))];

/** The view that an address's query names. Whatever is not understood is left out: an old link still opens. */
export function viewOf(query: string): View {
  const params = new URLSearchParams(query);
  const mode = params.get('view');
  return {
    mode: isMode(mode) ? mode : 'picture',
    ...filteringOf(params),
    expanded: distinct(params.getAll('expand')),
    selected: params.get('select') || null,
    reading: readingOf(params.get('read')),
    search: params.get('q') ?? '',
    review: params.get('review') || null,
    rules: params.get('rules') || null,
    ...explorationOf(params),
    ...askingOf(params),
  };
}

/** The query of a view, empty for the first one. Colons, commas and at signs are kept, so that a link can be read. */
export function addressOf(view: View): string {
  const params = new URLSearchParams();
  if (view.mode !== 'picture') params.set('view', view.mode);
  writeFiltering(params, view);
  for (const id of view.expanded) params.append('expand', id);
  if (view.selected) params.set('select', view.selected);
  if (view.reading) params.set('read', `${view.reading.document}@${view.reading.start}-${view.reading.end}`);
  if (view.search) params.set('q', view.search);
  if (view.review) params.set('review', view.review);
  if (view.rules) params.set('rules', view.rules);
  writeExploration(params, view);
  writeAsking(params, view);
  const query = params.toString().replaceAll('%3A', ':').replaceAll('%40', '@').replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}
