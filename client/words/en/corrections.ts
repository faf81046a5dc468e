import { count } from './numbers.ts';

export const corrections = {
  selectHint: 'Select words in the text, then say what they are.',
  findInText: 'Or type words to find them in the text',
  findInTextHint: 'What is found is as if it were selected.',
  foundAt: (at: number, of: number) =>
    of === 0
      ? 'These words do not stand in the text.'
      : of === 1
        ? 'Found once.'
        : `Place ${count(at)} of ${count(of)}: Enter goes to the next.`,
  useAsWords: 'These are its words',
  useAs: (role: string) => `This is the name: ${role.toLowerCase()}`,
  noSuchName: (role: string) => `No such name: ${role.toLowerCase()}`,
  splitHere: 'Split before the selection',
  newPlace: (start: number, end: number) => `New place: characters ${count(start)} to ${count(end)}`,
  none: 'none',
  mode: 'How it was said',
  modes: { direct: 'Printed words', indirect: 'Paraphrased', reported: 'Put into somebody’s mouth' },
  followers: 'Followers',
  followersHint: 'As the document prints the count near the words',
  side: 'Which side does the speaker take?',
  sideHint:
    'Nothing here says it for certain. An expert must not be shown as an amplifier: read the words in the text.',
  sides: { false: 'Spreads propaganda', true: 'Answers propaganda' },
  evidenceKind: 'What it does',
  evidenceKinds: {
    rebuttal: 'Rebuttal',
    motiveExposed: 'Exposes the motive',
    alternative: 'Another assessment',
    context: 'Context',
  },
  eventStatus: 'Did it happen',
  eventStatuses: { real: 'It took place', claimed: 'Only claimed', hypothetical: 'Hypothetical' },
  saveCorrection: 'Save the correction',
};
