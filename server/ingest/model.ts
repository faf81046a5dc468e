/** Labels by which a relationship's ends are known. Person, Organization and Collective are Actors, Quote is a Statement. */
export type Label =
  | 'Actor'
  | 'Organization'
  | 'Channel'
  | 'ReachObservation'
  | 'Document'
  | 'Section'
  | 'Statement'
  | 'Claim'
  | 'ClaimFamily'
  | 'Narrative'
  | 'CounterEvidence'
  | 'Event'
  | 'Country'
  | 'Place'
  | 'Topic'
  | 'Note';

const named: Label[] = ['Actor', 'Channel', 'Country', 'Place', 'Topic'];
const printed: Label[] = ['Statement', 'CounterEvidence', 'Note'];

/** Every type of fact relationship and the labels its ends may have, `[from, to]`. */
export const FACT_ENDS = {
  HAS_SECTION: [['Document'], ['Section']],
  DESCRIBES: [['Document'], ['Narrative']],
  MENTIONS: [['Document'], [...named, 'Event']],
  AUTHORED: [['Actor'], ['Document']],
  PUBLISHED: [['Actor'], ['Document']],
  SAID: [['Actor'], ['Statement']],
  CARRIED: [['Channel'], ['Statement']],
  PRINTED_IN: [printed, ['Document']],
  IN_SECTION: [['Statement', 'CounterEvidence'], ['Section']],
  IN_NARRATIVE: [['Statement', 'CounterEvidence'], ['Narrative']],
  EXPRESSES: [['Statement'], ['Claim']],
  PART_OF: [
    ['Claim', 'Narrative', 'Event', 'Organization'],
    ['Narrative', 'Event', 'Organization'],
  ],
  VARIANT_OF: [['Claim'], ['ClaimFamily']],
  CONTRADICTS: [['Claim'], ['Claim']],
  ABOUT: [['Claim'], ['Actor', 'Country', 'Event', 'Place', 'Topic']],
  REBUTS: [['CounterEvidence'], ['Claim']],
  CORROBORATES: [['CounterEvidence'], ['Claim']],
  QUALIFIES: [['CounterEvidence'], ['Claim']],
  EXPOSES_MOTIVE_OF: [['CounterEvidence'], ['Claim']],
  GAVE: [['Actor'], ['CounterEvidence']],
  VIA: [['CounterEvidence'], ['Actor']],
  QUOTES: [['CounterEvidence'], ['Statement']],
  OPERATES: [['Actor'], ['Channel']],
  RELAYS: [['Channel'], ['Actor']],
  HAD_REACH: [['Channel'], ['ReachObservation']],
  AFFILIATED_WITH: [['Actor'], ['Organization']],
  HOLDS_OFFICE_IN: [['Actor'], ['Country']],
  STATE_BODY_OF: [['Organization'], ['Country']],
  ECHOES: [['Actor'], ['Actor']],
  DISSENTS_FROM: [['Actor'], ['Actor']],
  POSSIBLY_SAME_AS: [['Actor'], ['Actor']],
  PARTICIPATED_IN: [['Actor'], ['Event']],
  PARTY_TO: [['Country'], ['Event']],
  TOOK_PLACE_IN: [['Event'], ['Country', 'Place']],
  RELATED_TO: [
    ['Actor', 'Channel', 'Country'],
    ['Actor', 'Country', 'Place', 'Topic'],
  ],
  CONCERNS: [
    ['Note'],
    [...named, 'Document', 'Section', 'Statement', 'Claim', 'Narrative', 'CounterEvidence', 'Event'],
  ],
} satisfies Record<string, [Label[], Label[]]>;

export type FactType = keyof typeof FACT_ENDS;
