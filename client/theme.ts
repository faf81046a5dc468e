import { type CSSVariablesResolver, createTheme } from '@mantine/core';
import { dark, light } from './canvas/palette.ts';

export const theme = createTheme({
  fontFamily: "'Noto Sans Variable', 'Noto Sans', sans-serif",
  primaryColor: 'teal',
  primaryShade: 9,
  autoContrast: true,
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
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

/** The page's colours are the picture's. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variables(light),
  dark: variables(dark),
});
