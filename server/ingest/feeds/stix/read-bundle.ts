import { InputRefused } from '../../digest/reading/refused.ts';
import { parseJson } from '../../reading/json.ts';
import type { Source } from '../../reading/open-source.ts';
import type { FeedRows } from '../feed-rows.ts';
import { type LeftOut, leaveOut } from '../feed-run.ts';
import { Problems } from '../problems.ts';
import { wholeText } from '../whole-text.ts';
import { refuseCycles } from './cycles.ts';
import { isNote, writeNote } from './notes.ts';
import { objectsOf, type PlacedObject } from './objects.ts';
import { meaningOf } from './relations.ts';
import { pageOf, type Written, writeObject } from './write-object.ts';

/** What STIX bundles are called, in ids and to people. */
export const STIX = { feed: 'stix', title: 'STIX 2.1' } as const;

/**
 * Reads a STIX 2.1 bundle as OpenCTI writes it.
 * @throws InputRefused where it is none, where a relationship points to nothing, or narratives are part of themselves
 */
export async function readBundle(source: Source, feed: FeedRows, leftOut: LeftOut): Promise<void> {
  const objects = objectsOf(source.place, parseJson(source.place, await wholeText(source)));
  const relationships = [...objects.values()].filter(({ object }) => object.type === 'relationship' && !object.revoked);
  const problems = new Problems(source.place);
  for (const relationship of relationships) problems.watch(() => refuseLoose(relationship, objects));
  problems.throwIfAny();
  const above = parents(relationships);
  refuseCycles(source.place, above, (id) => objects.get(id)?.object.name ?? id);
  const written = new Map<string, Written>();
  for (const placed of objects.values()) {
    const { id, type, revoked } = placed.object;
    if (type === 'relationship' || type === 'marking-definition' || type === 'extension-definition') continue;
    if (revoked) {
      leaveOut(leftOut, `${type}: revoked`);
      continue;
    }
    if (isNote(placed.object)) continue;
    problems.watch(() => {
      const done = writeObject(feed, placed, above.has(id) ? 'sub' : 'narrative');
      if (done) written.set(id, done);
      else leaveOut(leftOut, `${type}: the graph has no place for it`);
    });
  }
  const notes = [...objects.values()].filter(({ object }) => isNote(object) && !object.revoked);
  for (const note of notes) problems.watch(() => writeNote(feed, note, written, leftOut));
  problems.throwIfAny();
  for (const relationship of relationships) relate(feed, relationship, written, leftOut);
}

function refuseLoose({ place, object }: PlacedObject, objects: ReadonlyMap<string, PlacedObject>): void {
  if (!object.relationship_type) throw new InputRefused(`${place}, relationship_type`, `${object.id} has none.`);
  for (const end of ['source_ref', 'target_ref'] as const) {
    const ref = object[end];
    if (ref === undefined) throw new InputRefused(`${place}, ${end}`, `${object.id} has none.`);
    if (!objects.has(ref)) throw new InputRefused(`${place}, ${end}`, `${ref} is not in the bundle.`);
  }
}

function parents(relationships: readonly PlacedObject[]): Map<string, string[]> {
  const above = new Map<string, string[]>();
  for (const { object } of relationships) {
    if (object.relationship_type !== 'subnarrative-of') continue;
    const own = above.get(object.source_ref ?? '') ?? [];
    above.set(object.source_ref ?? '', [...own, object.target_ref ?? '']);
  }
  return above;
}

function relate(feed: FeedRows, placed: PlacedObject, written: ReadonlyMap<string, Written>, leftOut: LeftOut): void {
  const { relationship_type: type = '', source_ref = '', target_ref = '' } = placed.object;
  const [source, target] = [written.get(source_ref), written.get(target_ref)];
  const kinds = `${source_ref.split('--')[0]} ${type} ${target_ref.split('--')[0]}`;
  const meaning = source && target ? meaningOf(source.became, type, target.became, source.hasWords) : null;
  if (!source || !target || !meaning) {
    leaveOut(leftOut, `relationship: ${kinds}`);
    return;
  }
  // the title names both ends, so it is marked as the more restricted of them at least
  const page = pageOf(feed, placed, `${source.name} ${type} ${target.name}`, Math.max(source.marking, target.marking));
  const [from, to] = meaning.turned ? [target.id, source.id] : [source.id, target.id];
  feed.fact(page, meaning.type, from, to, page.text.span('relationship_type'), meaning.properties);
}
