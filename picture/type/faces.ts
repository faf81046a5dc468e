/** The faces of Noto Sans that the picture is set in. */
export const faces = {
  regular: { weight: 400, style: 'normal' },
  italic: { weight: 400, style: 'italic' },
  medium: { weight: 500, style: 'normal' },
  semibold: { weight: 600, style: 'normal' },
} as const;
export type Face = keyof typeof faces;
