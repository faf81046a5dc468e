import { deflateRawSync } from 'node:zlib';
import { type Lexicon, lexicon } from '../../../server/ingest/digest/grammar/lexicon.ts';
import { readGrammars } from '../../../server/ingest/digest/grammar/read-grammars.ts';
import { Passage } from '../../../server/ingest/digest/passage.ts';
import type { Proposal, ProposalKind, Proposals } from '../../../server/ingest/digest/proposals/proposal.ts';
import { propose } from '../../../server/ingest/digest/propose.ts';
import { readDocument } from '../../../server/ingest/digest/reading/read-document.ts';
import { SourceText } from '../../../server/ingest/source-text.ts';

/** The words that the importer ships with. */
export const shippedLexicon: Lexicon = lexicon(readGrammars());

export function passageOf(words: string): Passage {
  const text = new SourceText(words);
  return new Passage(text, { start: 0, end: text.length });
}

export function bytesOf(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}

/** What is proposed of a plain text. */
export function proposalsOf(words: string): Proposals {
  return propose(readDocument('digest.txt', bytesOf(words)), shippedLexicon);
}

export function ofKind<K extends ProposalKind>({ proposals }: Proposals, kind: K): Extract<Proposal, { kind: K }>[] {
  return proposals.filter((proposal): proposal is Extract<Proposal, { kind: K }> => proposal.kind === kind);
}

/** A ZIP archive of some files, packed. */
export function zipOf(files: Record<string, string | Uint8Array>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => {
    const raw = Buffer.from(content);
    return { name: Buffer.from(name), data: deflateRawSync(raw), size: raw.length };
  });
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, size } of entries) {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(size, 22);
    head.writeUInt16LE(name.length, 26);
    const listed = Buffer.alloc(46);
    listed.writeUInt32LE(0x02014b50, 0);
    listed.writeUInt16LE(8, 10);
    listed.writeUInt32LE(data.length, 20);
    listed.writeUInt32LE(size, 24);
    listed.writeUInt16LE(name.length, 28);
    listed.writeUInt32LE(offset, 42);
    local.push(head, name, data);
    central.push(listed, name);
    offset += 30 + name.length + data.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, list, end]);
}

/** A DOCX whose body is this XML. */
export function docxOf(body: string): Uint8Array {
  return zipOf({ 'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>` });
}
