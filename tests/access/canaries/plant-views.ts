import { canaryId, canaryIds, DATE, type Level, mark } from './canary.ts';
import type { RunCypher } from './run-cypher.ts';

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/** A view and a briefing that everybody sees and that name canaries of every level: who may not see those is told no id. */
export async function plantSeenView(run: RunCypher): Promise<void> {
  const named = LEVELS.flatMap(canaryIds);
  await run(VIEW, {
    ...{ id: 'view:0seen', name: 'Seen by all', level: 0, marking: 0, date: DATE, named },
    ...{ filter: JSON.stringify({ actors: named.slice(0, 40) }), positions: placed(named), notes: noted(named) },
  });
  const views = ['view:0seen', ...LEVELS.map((level) => canaryId('view', level))];
  await run(BRIEFING, { id: 'briefing:0seen', title: 'Seen by all', level: 0, marking: 0, pages: pagesOf(views) });
}

/** A view and a briefing that are hidden by a marking of their own. */
export async function plantViews(run: RunCypher, level: Level, marking: number | null): Promise<void> {
  await run(VIEW, {
    ...{ id: canaryId('view', level), name: mark(level), level, marking, date: DATE, named: [] },
    ...{ filter: '{}', positions: '[]', notes: '[]' },
  });
  const pages = pagesOf(['view:0seen', canaryId('view', level)]);
  await run(BRIEFING, { id: canaryId('briefing', level), title: mark(level), level, marking, pages });
}

const placed = (ids: string[]) => JSON.stringify(ids.map((id) => ({ id, x: 1, y: 1 })));
const noted = (ids: string[]) => JSON.stringify(ids.slice(0, 20).map((node) => ({ id: node, text: 'A note', node })));
const pagesOf = (views: string[]) => JSON.stringify(views.map((view) => ({ view, headline: 'A page', findings: [] })));

const VIEW = `
CREATE (v:SavedView {id: $id, name: $name, filter: $filter, expanded: [], hidden: $named, highlighted: [], spotlight: [],
  layout: 'reading', positions: $positions, notes: $notes, address: '', language: 'en', asOf: $date, by: 'Olena',
  statements: [], clearance: 0, version: 1, marking: $marking, canary: $level})`;

const BRIEFING = `
CREATE (b:Briefing {id: $id, title: $title, language: 'en', pages: $pages, by: 'Olena', version: 1, marking: $marking, canary: $level})`;
