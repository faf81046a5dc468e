import { fileURLToPath } from 'node:url';
import type { Face } from '../../picture/type/faces.ts';

const names: Record<Face, string> = {
  regular: '400Regular/NotoSans_400Regular.ttf',
  italic: '400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  medium: '500Medium/NotoSans_500Medium.ttf',
  semibold: '600SemiBold/NotoSans_600SemiBold.ttf',
};

/** Where a face lies on this machine's disk. */
export const fontFile = (face: Face): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${names[face]}`));
