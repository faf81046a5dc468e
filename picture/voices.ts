/** Who some amplifiers are: speakers, channels that no speaker is known of, or both. */
export type Voices = 'speakers' | 'channels' | 'amplifiers';

/** What to call those of whom so many are channels. */
export function voicesOf(channels: number, all: number): Voices {
  if (channels === 0) return 'speakers';
  return channels === all ? 'channels' : 'amplifiers';
}
