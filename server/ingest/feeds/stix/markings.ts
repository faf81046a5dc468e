import { markingLevel } from '../../../access/marking.ts';
import type { StixObject } from './objects.ts';

/** The TLP markings of STIX, by the ids that every producer uses for them. */
const TLP = new Map([
  ['marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9', markingLevel('CLEAR')],
  ['marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487', markingLevel('CLEAR')],
  ['marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da', markingLevel('GREEN')],
  ['marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb', markingLevel('GREEN')],
  ['marking-definition--f88d31f6-486f-44da-b317-01333bde0b82', markingLevel('AMBER')],
  ['marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421', markingLevel('AMBER')],
  ['marking-definition--826578e1-40ad-459f-bc73-ede076f81f37', markingLevel('AMBER_STRICT')],
  ['marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed', markingLevel('RED')],
  ['marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1', markingLevel('RED')],
]);

/** How an object is marked: the most restrictive of its markings, RED for one that is not known, the given one where it has none. */
export function markingOf({ object_marking_refs, granular_markings }: StixObject, unmarked: number): number {
  // what is marked in part is kept as its most restricted part might be
  if (granular_markings.length > 0) return markingLevel('RED');
  if (object_marking_refs.length === 0) return unmarked;
  return Math.max(...object_marking_refs.map((ref) => TLP.get(ref) ?? markingLevel('RED')));
}
