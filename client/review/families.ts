/** Kinds of proposals that look alike in the text; their letter tells them apart. */
export type Family = 'frame' | 'words' | 'claim' | 'answer' | 'thing' | 'note';

const FAMILIES: Record<string, Family> = {
  ...{ TITLE: 'frame', AUTHOR: 'frame', PUBLISHER: 'frame', SECTION: 'frame', NARRATIVE: 'frame' },
  ...{ QUOTE: 'words', INDIRECT_SPEECH: 'words', CLAIM: 'claim', COUNTER_EVIDENCE: 'answer' },
  ...{ COUNTRY: 'thing', EVENT: 'thing', MENTION: 'thing', NOTE: 'note' },
};

export const familyOf = (kind: string): Family => FAMILIES[kind] ?? 'thing';
