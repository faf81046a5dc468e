import { digestFiles } from '../../seed/seed.ts';
import { type CheckedExtraction, readExtraction } from '../../server/ingest/extraction/read.ts';
import type { Extraction } from '../../server/ingest/extraction/shape.ts';
import type { NotePlaces, Source } from '../../server/ingest/extraction/source.ts';
import { sha256 } from '../../server/ingest/hashes.ts';

/** The digest and its extraction, checked. */
export function digest(): CheckedExtraction {
  return readExtraction(digestFiles());
}

/** A digest that somebody has changed. */
export interface Change {
  text?: (text: string) => string;
  extraction?: (extraction: Extraction) => void;
  notes?: (notes: NotePlaces) => void;
  source?: (source: Source) => void;
  /** False: the hashes in source.json stay those of the unchanged files. */
  rehash?: boolean;
}

/** Reads the digest after a change, which must be refused or not. */
export function readChanged({ text, extraction, notes, source, rehash = true }: Change): CheckedExtraction {
  const files = digestFiles();
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const changed = <T>(json: string, change: ((value: T) => void) | undefined): string => {
    const value = JSON.parse(json) as T;
    change?.(value);
    return JSON.stringify(value);
  };
  const newText = new TextEncoder().encode(text ? text(decode(files.text)) : decode(files.text));
  const newExtraction = new TextEncoder().encode(
    changed<Extraction>(decode(files.extraction), (value) => {
      if (rehash) value.document.sha256 = sha256(newText);
      extraction?.(value);
    }),
  );
  return readExtraction({
    text: newText,
    extraction: newExtraction,
    notes: changed(files.notes, notes),
    source: changed<Source>(files.source, (value) => {
      if (rehash) {
        value.sha256 = sha256(newText);
        value.extraction.sha256 = sha256(newExtraction);
      }
      source?.(value);
    }),
  });
}
