import { useComputedColorScheme } from '@mantine/core';
import { type Palette, paletteOf } from '../../picture/palette.ts';

export const usePalette = (): Palette => paletteOf(useComputedColorScheme('light'));
