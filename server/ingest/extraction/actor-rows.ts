import { searchKey } from '../../../cypher/search-key.ts';
import { nameKey, slug } from '../names.ts';
import type { ActorRow } from '../node-rows.ts';
import type { Asserting } from './asserting.ts';
import type { Entity } from './identifiers.ts';

/** Records persons, organizations and collectives, and the persons that somebody may be. */
export function actorRows(asserting: Asserting): void {
  const { extraction, ids, notes } = asserting.checked;
  const { rows, marking } = asserting;
  const row = (
    { id, name, names }: Entity,
    roleText: string | null = null,
    orgType: string | null = null,
    candidate = false,
  ): ActorRow => ({
    id,
    name,
    nameKey: nameKey(name),
    names,
    roleText,
    orgType,
    candidate,
    searchKey: searchKey(name, ...names),
    marking,
  });
  for (const person of extraction.persons) rows.node('persons', row(entity(asserting, person.id), person.role));
  for (const organization of extraction.organisations) {
    rows.node('organizations', row(entity(asserting, organization.id), null, organization.type));
  }
  for (const collective of ids.collectives) rows.node('collectives', row(collective));
  for (const { candidate } of notes.ambiguities) {
    if (candidate) rows.node('persons', row(candidateEntity(candidate.name), null, null, true));
  }
}

/** A person who only an analyst has named. */
export function candidateEntity(name: string): Entity {
  return { id: `person:${slug(name)}`, kind: 'person', name, names: [name] };
}

function entity({ checked }: Asserting, id: string): Entity {
  const found = checked.ids.find(id);
  if (!found) throw new Error(`The extraction has nothing with the id ${id}.`);
  return found;
}
