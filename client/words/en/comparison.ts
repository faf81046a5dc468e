import { apart } from '../../../picture/words/apart.ts';
import { count, several } from './numbers.ts';

/** How two narratives or two actors are held against each other. */
export const comparison = {
  with: 'Compare with…',
  in: 'In',
  member: 'Who or what',
  inBoth: 'In both',
  only: (name: string) => `Only ${apart(name)}`,
  answers: (answers: number) => several(answers, 'answer to them', 'answers to them'),
  both: 'both',
  narratives: (voices: number, claims: number) =>
    `${several(voices, 'voice', 'voices')} and ${several(claims, 'claim', 'claims')} in both`,
  actors: (members: number, claims: number) =>
    `${several(members, 'narrative or channel', 'narratives and channels')} and ${several(claims, 'claim', 'claims')} in common`,
  reach: (known: string | null, channels: number, unknown: number) =>
    `${known === null ? 'no known reach' : `reach ${known} over ${several(channels, 'channel', 'channels')}`}${
      unknown > 0 ? `, ${count(unknown)} unknown` : ''
    }`,
  side: (name: string, reach: string, rebutted: number, all: number) =>
    `${apart(name)}: ${reach}, ${count(rebutted)} of ${several(all, 'claim', 'claims')} rebutted`,
  union: (reach: string) => `Together, each channel counted once: ${reach}`,
};
