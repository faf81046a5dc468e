import type { z } from 'zod';
import { sha256 } from '../hashes.ts';
import { SourceText } from '../source-text.ts';
import { disagreements } from './agreement.ts';
import { Identifiers } from './identifiers.ts';
import { misplacedNotes } from './note-places.ts';
import { ExtractionRefused } from './refused.ts';
import { type Extraction, extractionShape } from './shape.ts';
import { type NotePlaces, notePlaces, type Source, sourceShape } from './source.ts';
import { misplaced } from './spans.ts';
import { wrongTotals } from './totals.ts';

/** The four files of one document, as they lie on the disk. */
export interface ExtractionFiles {
  source: string;
  text: Uint8Array;
  extraction: Uint8Array;
  notes: string;
}

/** A document with its extraction, checked: every hash, span, id and total fits. */
export interface CheckedExtraction {
  source: Source;
  text: SourceText;
  extraction: Extraction;
  notes: NotePlaces;
  ids: Identifiers;
}

/** Reads what we know about a document; throws ExtractionRefused where it is not of that shape. */
export function readSource(json: string): Source {
  return shaped('source.json', sourceShape, json);
}

/** Reads and checks the files of one document; throws ExtractionRefused that names whatever does not fit. */
export function readExtraction(files: ExtractionFiles): CheckedExtraction {
  const source = readSource(files.source);
  checkHash(source.file, files.text, source.sha256);
  checkHash(source.extraction.file, files.extraction, source.extraction.sha256);
  const text = new SourceText(decoded(source.file, files.text));
  const extraction = shaped(source.extraction.file, extractionShape, decoded(source.extraction.file, files.extraction));
  const notes = shaped(source.extraction.notes, notePlaces, files.notes);
  const ids = new Identifiers(extraction, source.key);
  refuse(source.extraction.file, [
    ...(extraction.document.sha256 === source.sha256
      ? []
      : [`document.sha256: ${extraction.document.sha256} is not that of ${source.file}, ${source.sha256}.`]),
    ...misplaced(extraction, text),
    ...disagreements(extraction, ids),
    ...wrongTotals(extraction),
  ]);
  refuse(source.extraction.notes, misplacedNotes(extraction, notes, ids, text));
  return { source, text, extraction, notes, ids };
}

function refuse(file: string, problems: string[]): void {
  if (problems.length > 0) throw new ExtractionRefused(file, problems);
}

function checkHash(file: string, bytes: Uint8Array, expected: string): void {
  const found = sha256(bytes);
  if (found !== expected) refuse(file, [`SHA-256 is ${found}, source.json says ${expected}.`]);
}

function decoded(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ExtractionRefused(file, ['is not UTF-8.']);
  }
}

function shaped<T extends z.ZodType>(file: string, shape: T, json: string): z.output<T> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new ExtractionRefused(file, [`is not JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
  const result = shape.safeParse(data);
  if (result.success) return result.data;
  throw new ExtractionRefused(
    file,
    result.error.issues.map((issue) => `${itemAt(data, issue.path)}: ${issue.message}`),
  );
}

/** `claims[3].kind (C04)`: where a value stands, and the id of the item it belongs to. */
function itemAt(data: unknown, path: PropertyKey[]): string {
  let at = data;
  let id: string | undefined;
  for (const key of path) {
    at = at !== null && typeof at === 'object' ? Reflect.get(at, key) : undefined;
    const own = at !== null && typeof at === 'object' ? Reflect.get(at, 'id') : undefined;
    if (typeof own === 'string') id = own;
  }
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return `${place.replace(/^\./, '') || 'the file'}${id === undefined ? '' : ` (${id})`}`;
}
