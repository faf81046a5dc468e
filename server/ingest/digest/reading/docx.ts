import { Parser } from 'htmlparser2';
import { bounds } from './bounds.ts';
import { type Loose, type Page, pageOf } from './page.ts';
import { readingRefusal } from './reading-refusals.ts';
import { InputRefused } from './refused.ts';
import { unpack } from './zip.ts';

const BODY = 'word/document.xml';
const HEADING_STYLE = /^(?:heading|заголовок|überschrift|titre)?\s*([1-9])$/i;

/** A DOCX, stored as the text of its body. Deleted text of tracked changes is left out, inserted text is kept. */
export function readDocx(place: string, bytes: Uint8Array): Page {
  const xml = new TextDecoder('utf-8').decode(unpack(place, bytes, BODY));
  const within = `${place}, ${BODY}`;
  const blocks: Loose[] = [];
  let words = '';
  let style: Omit<Loose, 'words'> = {};
  let inText = false;
  let deleted = 0;
  let depth = 0;
  const end = () => {
    for (const line of words.split('\n')) blocks.push({ ...style, words: line });
    words = '';
  };
  const parser = new Parser(
    {
      onprocessinginstruction: (name) => {
        if (/^!(doctype|entity)/i.test(name)) throw new InputRefused(within, readingRefusal('DECLARES_ENTITIES'));
      },
      onopentag: (name, attributes) => {
        depth++;
        if (depth > bounds.elementDepth)
          throw new InputRefused(within, readingRefusal('NESTED_TOO_DEEP', `${depth}`, name));
        if (name === 'w:p') {
          end();
          style = {};
        } else if (name === 'w:pStyle') style = styleOf(attributes['w:val'] ?? '');
        else if (name === 'w:t') inText = true;
        else if (name === 'w:tab') words += ' ';
        else if (name === 'w:br' || name === 'w:cr') words += '\n';
        else if (name === 'w:del' || name === 'w:moveFrom') deleted++;
      },
      onclosetag: (name) => {
        depth--;
        if (name === 'w:t') inText = false;
        else if (name === 'w:p') end();
        else if (name === 'w:del' || name === 'w:moveFrom') deleted--;
      },
      ontext: (text) => {
        if (inText && deleted === 0) words += text;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  end();
  return pageOf(place, blocks);
}

function styleOf(name: string): Omit<Loose, 'words'> {
  const level = HEADING_STYLE.exec(name)?.[1];
  if (level) return { heading: Number(level) };
  if (/^title$/i.test(name)) return { heading: 1 };
  return { quoted: /quote/i.test(name) };
}
