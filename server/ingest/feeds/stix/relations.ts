import type { Value } from '../../graph-rows.ts';
import type { FactType } from '../../model.ts';

/** What a STIX object became in the graph. */
export type Became =
  | 'narrative'
  | 'channel'
  | 'person'
  | 'organization'
  | 'collective'
  | 'country'
  | 'place'
  | 'statement';

/** What a STIX relationship becomes: the type, which end comes first, and the type's own properties. */
export interface Meaning {
  type: FactType;
  turned?: true;
  properties: Record<string, Value>;
}

const ACTORS: Became[] = ['person', 'organization', 'collective'];
const WORLD: Became[] = [...ACTORS, 'country', 'place'];

/** What the graph has a place for; null for everything else, which is left out and said. */
export function meaningOf(source: Became, type: string, target: Became, hasWords: boolean): Meaning | null {
  const is = (name: string, from: Became[], to: Became[]) =>
    type === name && from.includes(source) && to.includes(target);
  if (is('publishes', ['channel'], ['statement'])) return carried('origin');
  if (is('amplifies', ['channel'], ['statement'])) return carried('relay');
  if (is('uses', ['statement'], ['narrative'])) return { type: 'IN_NARRATIVE', properties: {} };
  if (is('belongs-to', ['channel'], ACTORS))
    return { type: 'OPERATES', turned: true, properties: { certainty: 'stated' } };
  if (is('authored-by', ['statement'], ACTORS)) {
    return { type: 'SAID', turned: true, properties: { mode: hasWords ? 'direct' : 'indirect' } };
  }
  if (is('subnarrative-of', ['narrative'], ['narrative'])) return { type: 'PART_OF', properties: { inferred: false } };
  if (is('part-of', ['organization'], ['organization'])) return { type: 'PART_OF', properties: { inferred: false } };
  if (is('employed-by', ACTORS, ['organization'])) return { type: 'AFFILIATED_WITH', properties: { role: null } };
  if (is('related-to', [...ACTORS, 'country'], WORLD)) {
    return { type: 'RELATED_TO', properties: { kind: 'relatedTo', inferred: false } };
  }
  if (is('targets', ['channel'], WORLD)) {
    return { type: 'RELATED_TO', properties: { kind: 'targets', inferred: false } };
  }
  return null;
}

function carried(role: string): Meaning {
  return { type: 'CARRIED', properties: { role, at: null, followersAt: null } };
}
