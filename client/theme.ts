import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { dark, light } from '../picture/palette.ts';

/** The dark scheme's greys, from text to the deepest ground, in the tint of the picture's background. */
const night = [
  ...['#e8ecf2', '#c3ccd8', '#a5b0bf', '#7c8896', '#3d4958'],
  ...['#2c3540', '#1c232b', '#14181d', '#101418', '#0b0e12'],
] as unknown as MantineColorsTuple;

export const theme = createTheme({
  fontFamily: "'Noto Sans Variable', 'Noto Sans', sans-serif",
  colors: { dark: night },
  primaryColor: 'teal',
  primaryShade: 9,
  autoContrast: true,
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  // the header of a dialog is no banner of the page
  components: {
    Modal: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
    // what may be in a menu is an entry, and the first of them takes the focus
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    // green would say that something went well
    Alert: { defaultProps: { color: 'gray' } },
  },
});

const variables = (palette: typeof light) => ({
  '--mantine-color-body': palette.background,
  '--mantine-color-text': palette.text,
  '--mantine-color-dimmed': palette.muted,
  '--mantine-color-placeholder': palette.muted,
  '--amplifier': palette.amplifier,
  '--answer': palette.answer,
  '--other': palette.other,
  '--surface': palette.box,
  '--line': palette.track,
  '--focus': palette.focus,
});

/** Darker under the pointer, not lighter, so that white words on it stay readable. */
const pressed = '#066649';

/** The page's colours are the picture's. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--mantine-color-teal-filled-hover': pressed, '--mantine-primary-color-filled-hover': pressed },
  light: { ...variables(light), '--mantine-color-error': '#c92a2a' },
  dark: { ...variables(dark), '--mantine-color-error': '#ff8787' },
});
