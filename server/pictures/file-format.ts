/** The kinds of files that a picture goes into. */
export const fileFormats = ['png', 'svg', 'pdf', 'html'] as const;
export type FileFormat = (typeof fileFormats)[number];
