import type { Value } from '../graph-rows.ts';
import type { FactType } from '../model.ts';
import type { CheckedExtraction } from './read.ts';
import type { Relation } from './shape.ts';

/** The relationship that a relation of the extraction becomes. */
export interface RelationFact {
  type: FactType;
  properties?: Record<string, Value>;
}

/** Relations whose name and meaning are the model's own. */
const SAME: ReadonlySet<string> = new Set<FactType>([
  'AUTHORED',
  'PUBLISHED',
  'DESCRIBES',
  'IN_NARRATIVE',
  'VARIANT_OF',
  'CONTRADICTS',
  'ABOUT',
  'REBUTS',
  'CORROBORATES',
  'EXPOSES_MOTIVE_OF',
  'GAVE',
  'VIA',
  'RELAYS',
  'STATE_BODY_OF',
  'ECHOES',
  'DISSENTS_FROM',
  'TOOK_PLACE_IN',
]);

/** Facts of the world outside the study of amplification: `RELATED_TO`, the relation's name as its kind. */
const OF_THE_WORLD = new Set([
  'SPOKE_TO',
  'WROTE',
  'SUPPLIES_ARTILLERY_TO',
  'ALLIED_WITH',
  'STATIONS_TROOPS_ON',
  'PROMOTES',
  'POSSESSES',
]);

/** Ways of taking part in an event that the extraction has a word of its own for. */
const ROLES: Record<string, string> = { SIGNED: 'signatory', CARRIED_OUT: 'perpetrator', ORCHESTRATED: 'orchestrator' };

/** The place of one relation in the model (docs/decisions/0001); null where it has none. */
export function relationFact(relation: Relation, checked: CheckedExtraction): RelationFact | null {
  const { type, inferred = false, claimed = false, hedge = null, role = null } = relation;
  if (type === 'SAID' || type === 'CARRIED' || type === 'REPORTED_SPEAKER_OF' || type === 'SAID_INDIRECTLY') {
    return spoken(relation, checked);
  }
  if (type === 'MAKES') return { type: 'EXPRESSES', properties: { score: null, method: 'analyst' } };
  if (type === 'PART_OF') return { type, properties: { inferred } };
  if (type === 'OPERATES') return { type, properties: { certainty: inferred ? 'inferred' : 'stated' } };
  if (type === 'AFFILIATED_WITH') return { type, properties: { role } };
  if (type === 'OFFICE_IN') return { type: 'HOLDS_OFFICE_IN', properties: { role } };
  if (type === 'PARTY_TO') return { type, properties: { role: 'party' } };
  if (type === 'WAGES') return { type: 'PARTY_TO', properties: { role: 'wages' } };
  if (type === 'PARTICIPATED_IN' || ROLES[type]) {
    return { type: 'PARTICIPATED_IN', properties: { role: ROLES[type] ?? role, claimed, hedge } };
  }
  if (OF_THE_WORLD.has(type)) return { type: 'RELATED_TO', properties: { kind: camelCase(type), inferred } };
  return SAME.has(type) ? { type: type as FactType } : null;
}

/** A person says; a channel, which is never a person, carries. */
function spoken({ type, from, to }: Relation, { extraction, ids }: CheckedExtraction): RelationFact {
  if (ids.find(from)?.kind === 'channel') {
    const quote = extraction.quotes.find((q) => q.id === to);
    const account = extraction.accounts.find((a) => a.id === from);
    const role = quote?.reportedSpeaker ? 'relay' : 'origin';
    return { type: 'CARRIED', properties: { role, at: null, followersAt: account?.followers ?? null } };
  }
  const indirect = extraction.indirectSpeech.some((s) => s.id === to);
  const mode = type === 'SAID' ? 'direct' : type === 'SAID_INDIRECTLY' && indirect ? 'indirect' : 'reported';
  return { type: 'SAID', properties: { mode } };
}

function camelCase(type: string): string {
  return type.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
