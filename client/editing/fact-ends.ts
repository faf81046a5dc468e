const ACTORS = ['Person', 'Organization', 'Collective'] as const;
const PRINTED = ['Quote', 'Post', 'Publication', 'CounterEvidence'] as const;
const STATEMENTS = ['Quote', 'Post', 'Publication'] as const;

/** The kinds that each type of relationship joins, `[from, to]`: those that can be entered by themselves. */
export const FACT_ENDS = {
  SAID: [ACTORS, STATEMENTS],
  CARRIED: [['Channel'], STATEMENTS],
  OPERATES: [ACTORS, ['Channel']],
  RELAYS: [['Channel'], ACTORS],
  EXPRESSES: [STATEMENTS, ['Claim']],
  IN_NARRATIVE: [PRINTED, ['Narrative']],
  PART_OF: [
    ['Claim', 'Narrative', 'Event', 'Organization'],
    ['Narrative', 'Event', 'Organization'],
  ],
  VARIANT_OF: [['Claim'], ['ClaimFamily']],
  CONTRADICTS: [['Claim'], ['Claim']],
  ABOUT: [['Claim'], [...ACTORS, 'Country', 'Event', 'Place', 'Topic']],
  GAVE: [ACTORS, ['CounterEvidence']],
  VIA: [['CounterEvidence'], ACTORS],
  QUOTES: [['CounterEvidence'], STATEMENTS],
  REBUTS: [['CounterEvidence'], ['Claim']],
  CORROBORATES: [['CounterEvidence'], ['Claim']],
  QUALIFIES: [['CounterEvidence'], ['Claim']],
  EXPOSES_MOTIVE_OF: [['CounterEvidence'], ['Claim']],
  AFFILIATED_WITH: [ACTORS, ['Organization']],
  HOLDS_OFFICE_IN: [ACTORS, ['Country']],
  STATE_BODY_OF: [['Organization'], ['Country']],
  ECHOES: [ACTORS, ACTORS],
  DISSENTS_FROM: [ACTORS, ACTORS],
  POSSIBLY_SAME_AS: [ACTORS, ACTORS],
  RELATED_TO: [
    [...ACTORS, 'Channel', 'Country'],
    [...ACTORS, 'Country', 'Place', 'Topic'],
  ],
  PARTICIPATED_IN: [ACTORS, ['Event']],
  PARTY_TO: [['Country'], ['Event']],
  TOOK_PLACE_IN: [['Event'], ['Country', 'Place']],
  AUTHORED: [ACTORS, ['Document']],
  PUBLISHED: [ACTORS, ['Document']],
  DESCRIBES: [['Document'], ['Narrative']],
  MENTIONS: [['Document'], [...ACTORS, 'Channel', 'Country', 'Place', 'Topic', 'Event']],
  CONCERNS: [
    ['Note'],
    [...ACTORS, 'Channel', 'Country', 'Place', 'Topic', 'Document', 'Claim', 'Narrative', ...PRINTED, 'Event'],
  ],
} as const satisfies Record<string, readonly [readonly string[], readonly string[]]>;

export type EnteredType = keyof typeof FACT_ENDS;

/** A relationship as it reads from one of its ends: OUT where it leaves that end. */
export type Reading = `${'OUT' | 'IN'} ${EnteredType}`;

/** What a node of a kind may be joined by. A part is of the kind of its whole, except that claims are parts of narratives. */
export function readingsOf(kind: string): Reading[] {
  const types = Object.keys(FACT_ENDS) as EnteredType[];
  const has = (type: EnteredType, end: 0 | 1) => (FACT_ENDS[type][end] as readonly string[]).includes(kind);
  return types.flatMap((type): Reading[] => [
    ...(has(type, 0) ? [`OUT ${type}` as const] : []),
    ...(has(type, 1) ? [`IN ${type}` as const] : []),
  ]);
}

/** The kinds that may stand at the other end of a relationship of a node of a kind. */
export function othersOf(reading: Reading, kind: string): readonly string[] {
  const [direction, type] = reading.split(' ') as ['OUT' | 'IN', EnteredType];
  if (type === 'PART_OF') {
    if (kind === 'Claim') return ['Narrative'];
    return direction === 'IN' && kind === 'Narrative' ? ['Claim', 'Narrative'] : [kind];
  }
  return FACT_ENDS[type][direction === 'OUT' ? 1 : 0];
}
