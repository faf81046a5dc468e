import { describe, expect, it, test } from 'vitest';
import { readDocument } from '../../../server/ingest/digest/reading/read-document.ts';
import { bytesOf, docxOf } from './reading.ts';

function blocksOf(name: string, bytes: Uint8Array) {
  const { text, blocks } = readDocument(name, bytes);
  return blocks.map(({ span, heading, quoted }) => [text.slice(span), heading, quoted]);
}

test('Markdown is stored as the text that it shows', () => {
  const markdown = [
    '# A *Title*',
    '',
    'One line',
    'and **the next** with a [link](https://a.invalid/b_c_d).',
    '',
    '> “A quotation',
    '> in two lines”',
    '',
    '- an item',
    '- another',
    '',
    'Heading below',
    '---',
    '![a picture](x.png) snake_case_stays <b onclick="x()">bold</b>',
  ].join('\n');
  expect(blocksOf('a.md', bytesOf(markdown))).toEqual([
    ['A Title', 1, false],
    ['One line and the next with a link.', null, false],
    ['“A quotation in two lines”', null, true],
    ['an item', null, false],
    ['another', null, false],
    ['Heading below', 2, false],
    ['snake_case_stays bold', null, false],
  ]);
});

test('Markdown loses its scripts, closed or not', () => {
  const read = (markdown: string) => blocksOf('a.md', bytesOf(markdown)).map(([words]) => words);
  expect(read('One <script>no\n\nno</script> two')).toEqual(['One  two']);
  expect(read(`One\n\n${'<script>no\n\n'.repeat(1000)}`)).toEqual(['One']);
});

describe('HTML', () => {
  it('is stored as the text that it shows, without scripts and what is hidden', () => {
    const html =
      '<!DOCTYPE html><title>No</title><script>“no”</script><h2>A &amp; B</h2><p>One<br>two <i>three</i>\n four &#x1F600;</p>' +
      '<blockquote><p>“Said”</p></blockquote><p hidden>no</p><p style="display:none">no</p><svg><text>no</text></svg>' +
      '<p onclick="no()">last &lt;script&gt;';
    expect(blocksOf('a.html', bytesOf(html))).toEqual([
      ['A & B', 2, false],
      ['One', null, false],
      ['two three four 😀', null, false],
      ['“Said”', null, true],
      ['last <script>', null, false],
    ]);
  });

  it('says what it left out', () => {
    const { notices } = readDocument('a.html', bytesOf('<p>One<script>x</script><script>y</script></p>'));
    expect(notices.map(({ reason }) => reason)).toEqual(['2 × script left out: a page shows no words of it.']);
  });

  it('is known by its beginning where there is no name', () => {
    expect(readDocument('standard input', bytesOf('<p>One</p>')).format).toBe('html');
    expect(readDocument('standard input', bytesOf('# One\n\ntwo')).format).toBe('markdown');
    expect(readDocument('standard input', bytesOf('One < two')).format).toBe('text');
  });
});

test('DOCX is stored as its paragraphs, with headings and without what was deleted', () => {
  const body =
    '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>A &amp; </w:t></w:r><w:r><w:t>B</w:t></w:r></w:p>' +
    '<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t></w:r><w:del><w:r><w:t>gone</w:t></w:r></w:del></w:p>' +
    '<w:p><w:pPr><w:pStyle w:val="IntenseQuote"/></w:pPr><w:r><w:t>“Said”</w:t></w:r></w:p>';
  expect(blocksOf('standard input', docxOf(body))).toEqual([
    ['A & B', 2, false],
    ['One', null, false],
    ['two', null, false],
    ['“Said”', null, true],
  ]);
});

describe('plain text', () => {
  it('has a paragraph a line', () => {
    expect(blocksOf('a.txt', bytesOf('One.\r\nTwo.\r\n\r\nThree.')).map(([words]) => words)).toEqual([
      'One.',
      'Two.',
      'Three.',
    ]);
  });

  it('has a paragraph between empty lines where it was broken into lines of one width', () => {
    const line = 'These words go on for about as many letters as a terminal is wide';
    const text = `${line}\n${line}\nend.\n\n${line}\n${line}\n${line}`;
    expect(blocksOf('a.txt', bytesOf(text))).toHaveLength(2);
  });
});

describe('the encoding', () => {
  const words = 'Правда: міст стоїть';
  const wide = (endian: 'le' | 'be') => {
    const bytes = Buffer.from(words, 'utf16le');
    return endian === 'le' ? bytes : bytes.swap16();
  };
  const cyrillic = Uint8Array.from(
    [...'Мост стоит, и его никто не трогал'].map((letter) => {
      const point = letter.codePointAt(0) ?? 0;
      return point < 128 ? point : point - 0x410 + 0xc0;
    }),
  );

  it.each([
    ['UTF-8', bytesOf(words), 'utf-8', words],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytesOf(words)]), 'utf-8', words],
    ['UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), wide('le')]), 'utf-16le', words],
    ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), wide('be')]), 'utf-16be', words],
    ['UTF-16 without a mark', wide('le'), 'utf-16le', words],
    ['windows-1251', cyrillic, 'windows-1251', 'Мост стоит, и его никто не трогал'],
  ])('is found out: %s', (_, bytes, encoding, read) => {
    const document = readDocument('a.txt', bytes);
    expect([document.encoding, document.text.text]).toEqual([encoding, read]);
  });
});
