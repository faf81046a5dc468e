import { reasonsOf } from '../../../reasons/reason.ts';

/** Why a document cannot be read, or is not brought in. */
export const READING_REFUSALS = {
  EMPTY_FILE: () => 'is empty (0 bytes).',
  NO_DOCX: () => 'is no DOCX: it does not begin as a ZIP archive.',
  NO_WORDS: () => 'holds no words.',
  NO_TEXT: (what: string) => `is ${what}, not a text.`,
  BROKEN_UTF_16: (encoding: string, bytes: string) => `begins as ${encoding} but is broken in it (${bytes} bytes).`,
  BROKEN_UTF_8: (byte: string, offset: string) => `is broken UTF-8: byte ${byte} at offset ${offset}.`,
  UNKNOWN_ENCODING: (byte: string, offset: string) =>
    `is neither UTF-8, UTF-16 nor windows-1251: byte ${byte} at offset ${offset}. Save it as UTF-8.`,
  CONTROL_CHARACTER: (character: string) => `the control character ${character}: this is no plain text.`,
  TEXT_TOO_LONG: (length: string, most: string) => `has a text of ${length} characters; a digest may have ${most}.`,
  TOO_MANY_PARAGRAPHS: (paragraphs: string, most: string) => `has ${paragraphs} paragraphs; a digest may have ${most}.`,
  PARAGRAPH_TOO_LONG: (length: string, most: string, beginning: string) =>
    `a paragraph of ${length} characters; one of a digest may have ${most}. It begins “${beginning}…”.`,
  NESTED_TOO_DEEP: (depth: string, element: string) => `elements stand ${depth} deep in one another, at <${element}>.`,
  DECLARES_ENTITIES: () => 'declares entities, which no DOCX does.',
  ZIP_LEADS_OUT: (path: string) => `names the path ${path}, which leads out of the archive.`,
  ZIP_LACKS: (name: string) => `is a ZIP archive without ${name}: no DOCX.`,
  ZIP_HAS_TWICE: (name: string, times: string) => `has ${name} ${times} times.`,
  ZIP_BREAKS_OFF: () => 'is a ZIP archive that breaks off: its list of files is missing.',
  ZIP_TOO_MANY: (files: string, most: string) => `holds ${files} files; a DOCX may hold ${most}.`,
  ZIP_BROKEN: (file: string, files: string) => `is a broken ZIP archive: file ${file} of ${files} is not listed.`,
  ZIP_LOCKED: () => 'is protected by a password.',
  ZIP_MISPLACED: () => 'is not where the archive says.',
  ZIP_OTHER_METHOD: (method: string) => `is packed by method ${method}, which no DOCX uses.`,
  ZIP_UNPACKS_TOO_LARGE: (packed: string, most: string) => `unpacks from ${packed} to more than ${most} bytes.`,
  ZIP_PACKED_WRONGLY: () => 'is packed wrongly.',
};

export const readingRefusal = reasonsOf(READING_REFUSALS);
