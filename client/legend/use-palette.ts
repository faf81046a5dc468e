import { useComputedColorScheme } from '@mantine/core';
import { type Palette, paletteOf } from '../canvas/palette.ts';

export const usePalette = (): Palette => paletteOf(useComputedColorScheme('light'));
