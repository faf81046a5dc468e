/** Colours of the picture. They never stand alone: shape, line and words say the same. */
export interface Palette {
  background: string;
  text: string;
  muted: string;
  amplifier: string;
  amplifierEdge: string;
  answer: string;
  /** An assessment beside the question, neither amplifying nor rebutting. */
  other: string;
  box: string;
  boxBorder: string;
  claimBox: string;
  track: string;
  focus: string;
  /** What an analyst has marked, and the ground of notes. */
  highlight: string;
  note: string;
}

export const light: Palette = {
  background: '#ffffff',
  text: '#1a2230',
  muted: '#556173',
  amplifier: '#c2410c',
  amplifierEdge: '#dd8a66',
  answer: '#0f766e',
  other: '#64578f',
  box: '#f1f4f9',
  boxBorder: '#64748b',
  claimBox: '#ffffff',
  track: '#d3dae5',
  focus: '#1d4ed8',
  highlight: '#1d4ed8',
  note: '#fff7d6',
};

export const dark: Palette = {
  background: '#14181d',
  text: '#e8ecf2',
  muted: '#a5b0bf',
  amplifier: '#f0855f',
  amplifierEdge: '#b96a4e',
  answer: '#5fb8a5',
  other: '#b3a6e0',
  box: '#232c37',
  boxBorder: '#8595aa',
  claimBox: '#191f26',
  track: '#3d4958',
  focus: '#8ab4ff',
  highlight: '#8ab4ff',
  note: '#3a3420',
};

export type Scheme = 'light' | 'dark';
export const paletteOf = (scheme: Scheme): Palette => (scheme === 'dark' ? dark : light);
