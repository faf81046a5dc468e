import { Readable } from 'node:stream';
import { describe, expect, it, test } from 'vitest';
import { bounds } from '../../../server/ingest/digest/reading/bounds.ts';
import { readDocument } from '../../../server/ingest/digest/reading/read-document.ts';
import { readInput } from '../../../server/ingest/digest/reading/read-input.ts';
import { bytesOf, docxOf, ofKind, proposalsOf, zipOf } from './reading.ts';

describe('an input is refused with its place and what stands there:', () => {
  it.each([
    ['nothing at all', new Uint8Array(), 'a.txt: is empty (0 bytes).'],
    ['spaces', bytesOf(' \n\t\n '), 'a.txt: holds no words.'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'a.txt: is a PNG picture, not a text.'],
    ['a PDF', bytesOf('%PDF-1.7'), 'a.txt: is a PDF, not a text.'],
    [
      'a control character',
      bytesOf('One\ntwo\u0000'),
      'a.txt, line 2, character 4: the control character U+0000: this is no plain text.',
    ],
    [
      'one broken byte',
      Buffer.concat([bytesOf('Міст стоїть '), Buffer.from([0xff]), bytesOf(' далі')]),
      'a.txt: is broken UTF-8: byte 0xff at offset 22.',
    ],
    [
      'another encoding',
      Buffer.from('Un café très cher à côté', 'latin1'),
      'a.txt: is neither UTF-8, UTF-16 nor windows-1251: byte 0xe9 at offset 6. Save it as UTF-8.',
    ],
  ])('%s', (_, bytes, message) => {
    expect(() => readDocument('a.txt', bytes)).toThrow(message);
  });

  it('a paragraph that no digest has', () => {
    const text = `One.\n${'x'.repeat(bounds.paragraphCharacters + 1)}`;
    expect(() => readDocument('a.txt', bytesOf(text))).toThrow(
      `a.txt, line 2: a paragraph of ${bounds.paragraphCharacters + 1} characters; one of a digest may have ${bounds.paragraphCharacters}. It begins “xxx`,
    );
  });

  it('too many paragraphs', () => {
    expect(() => readDocument('a.txt', bytesOf('x\n'.repeat(bounds.paragraphs + 1)))).toThrow(
      `a.txt: has ${bounds.paragraphs + 1} paragraphs; a digest may have ${bounds.paragraphs}.`,
    );
  });

  it('elements without end', () => {
    expect(() => readDocument('a.html', bytesOf('<div>'.repeat(100_000)))).toThrow(
      'a.html: elements stand 501 deep in one another, at <div>.',
    );
  });
});

describe('of standard input', () => {
  it('no more is held than a digest may have', async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (; given < 100; given++) yield Buffer.alloc(1024 * 1024, 'x');
      })(),
    );
    await expect(readInput('-', endless)).rejects.toThrow(
      `standard input: has more than ${bounds.inputBytes} bytes; a digest may have ${bounds.inputBytes}.`,
    );
    expect(given).toBeLessThan(30);
  });
});

test('a file that is not there is named', async () => {
  await expect(readInput('no-such-digest.txt', Readable.from([]))).rejects.toThrow(
    'no-such-digest.txt: there is no such file.',
  );
});

describe('a DOCX is refused', () => {
  it.each([
    [
      'that leads out of its archive',
      zipOf({ '../../etc/x': 'x', 'word/document.xml': '<w:t>x</w:t>' }),
      'names the path "../../etc/x", which leads out of the archive.',
    ],
    ['with a path from the root', zipOf({ '/etc/x': 'x' }), 'names the path "/etc/x"'],
    ['with a path of Windows', zipOf({ 'C:\\x': 'x' }), 'names the path "C:\\\\x"'],
    ['without a body', zipOf({ 'xl/workbook.xml': 'x' }), 'is a ZIP archive without word/document.xml: no DOCX.'],
    ['that breaks off', docxOf('<w:p/>').subarray(0, 60), 'is a ZIP archive that breaks off'],
    [
      'that unpacks to too much',
      zipOf({ 'word/document.xml': Buffer.alloc(bounds.unpackedBytes + 1) }),
      `to more than ${bounds.unpackedBytes} bytes.`,
    ],
    [
      'with entities',
      zipOf({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:p><w:t>&a;</w:t></w:p>' }),
      'a.docx, word/document.xml: declares entities, which no DOCX does.',
    ],
  ])('%s', (_, bytes, message) => {
    expect(() => readDocument('a.docx', bytes)).toThrow(message);
  });

  it('that is none', () => {
    expect(() => readDocument('a.docx', bytesOf('text'), 'docx')).toThrow('a.docx: is no DOCX');
  });
});

describe('nothing is proposed of', () => {
  it.each([
    ['a poem', 'The Bridge\n\nIt stands above the water,\nand nobody crosses it\nat night.'],
    ['a play', 'HAMLET:\n\nTo be, or not to be?\n\nOPHELIA:\n\nGood my lord!'],
    ['a recipe', 'Bread\n\n500 g flour\n300 g water\n\nMix: knead for ten minutes.'],
    [
      'a report',
      'Quarterly report\n\nThe bridge was repaired, said Ada Marlow. “It will stand for a hundred years,” she added.',
    ],
    ['words about propaganda', 'On propaganda\n\nPropaganda is as old as the written word. It was studied by many.'],
  ])('%s, and why is said', (_, words) => {
    const { isDigest, because, proposals, paragraphs } = proposalsOf(words);
    expect({ isDigest, proposals }).toEqual({ isDigest: false, proposals: [] });
    expect(because).toMatch(/^It is no digest: /);
    expect(paragraphs.every((paragraph) => paragraph.because === 'the document is no digest.')).toBe(true);
  });
});

test('letters that imitate others, and characters that turn the direction of reading, are noted where they stand', () => {
  const proposals = proposalsOf(
    'A Digest of Propaganda\n\nFake: Bridges fall.\n\nМаrkоv, 72,000 followers:\n\n“They\u202E fall\u200B.”',
  );
  expect(ofKind(proposals, 'note').map(({ noteKind, words }) => [noteKind, words])).toEqual([
    ['lookAlike', 'Маrkоv'],
    ['invisibleCharacter', '\u200B'],
    ['bidiControl', '\u202E'],
  ]);
});
