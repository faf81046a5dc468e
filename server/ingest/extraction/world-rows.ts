import { searchKey } from '../../../cypher/search-key.ts';
import type { Asserting } from './asserting.ts';
import { eventDate } from './event-date.ts';
import { toSpan } from './spans.ts';

const TOPIC_KINDS: Record<string, string> = { 'missile system': 'missileSystem' };

/** Records countries, places, topics and events. */
export function worldRows(asserting: Asserting): void {
  const { extraction, ids } = asserting.checked;
  const { rows, marking } = asserting;
  const named = (id: string) => {
    const { id: node, name, names } = ids.find(id) ?? { id: ids.of(id), name: id, names: [] };
    return { id: node, name, names, searchKey: searchKey(name, ...names), marking };
  };
  for (const { id, iso } of extraction.countries) rows.node('countries', { ...named(id), iso });
  for (const { id } of extraction.regions) rows.node('places', { ...named(id), kind: 'region' });
  for (const { id } of extraction.cities) rows.node('places', { ...named(id), kind: 'city' });
  for (const { id, type } of extraction.otherEntities) {
    rows.node('topics', { ...named(id), kind: TOPIC_KINDS[type] ?? type });
  }
  eventRows(asserting);
}

function eventRows(asserting: Asserting): void {
  const { extraction, ids } = asserting.checked;
  for (const event of extraction.events) {
    const id = ids.of(event.id);
    const status = /^(real|claimed|hypothetical)/.exec(event.status)?.[0] ?? 'claimed';
    asserting.rows.node('events', {
      id,
      name: event.name,
      ...eventDate(event.date),
      dateText: event.dateText ?? null,
      status,
      statusNote: status === event.status ? null : event.status,
      note: event.dateNote ?? null,
      searchKey: searchKey(event.name),
      marking: asserting.marking,
    });
    asserting.state({
      type: 'MENTIONS',
      predicate: 'EVIDENCE',
      from: asserting.document,
      to: id,
      span: toSpan(event.span),
      spanRule: 'the words that state the event',
    });
  }
}
