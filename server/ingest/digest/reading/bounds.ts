const MEBIBYTE = 1024 * 1024;

/** How much of an input is read at all. A digest is a few pages; whatever is beyond these is something else. */
export const bounds = {
  /** Bytes of a file, a paste or standard input. */
  inputBytes: 8 * MEBIBYTE,
  /** Characters (Unicode code points) of the text. */
  textCharacters: 2_000_000,
  /** Characters of one paragraph: also what every pattern is ever run over. */
  paragraphCharacters: 50_000,
  paragraphs: 20_000,
  /** Files inside a DOCX. */
  archiveEntries: 2_000,
  /** Bytes of word/document.xml when unpacked. */
  unpackedBytes: 16 * MEBIBYTE,
  /** Elements inside one another, in HTML and XML. */
  elementDepth: 500,
} as const;
