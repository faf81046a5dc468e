import { reason } from '../reading-reasons.ts';
import { type Loose, type Page, pageOf } from './page.ts';

const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/;
const RULE = /^ {0,3}([-*_])(\s*\1){2,}\s*$/;
const UNDERLINE = /^ {0,3}(=+|-+)\s*$/;
const ITEM = /^\s{0,8}(?:[-*+]|\d{1,3}[.)])\s+/;

/** A Markdown document, stored as the text that it shows. */
export function readMarkdown(place: string, marked: string): Page {
  const { written, scripts } = withoutScripts(marked);
  const blocks: Loose[] = [];
  let open: Loose | null = null;
  let afterBreak = false;
  const close = () => {
    if (open) blocks.push({ ...open, words: shown(open.words) });
    open = null;
  };
  const begin = (block: Loose) => {
    close();
    open = { ...block, afterBreak };
    afterBreak = false;
  };
  for (const line of written.split(/\r?\n/)) {
    const quoted = /^ {0,3}>/.test(line);
    const words = line.replace(/^(?: {0,3}> ?)+/, '');
    const heading = HEADING.exec(words);
    const current = open as Loose | null;
    if (words.trim() === '') close();
    else if (current && !quoted && UNDERLINE.test(words)) {
      current.heading = words.trim().startsWith('=') ? 1 : 2;
      close();
    } else if (RULE.test(words)) {
      close();
      afterBreak = true;
    } else if (heading) {
      begin({ words: heading[2] ?? '', heading: heading[1]?.length ?? 1, quoted });
      close();
    } else if (ITEM.test(words)) begin({ words: words.replace(ITEM, ''), quoted });
    else if (current && current.quoted === quoted && !endsHard(current.words))
      current.words += `\n${words.trimStart()}`;
    else begin({ words, quoted });
  }
  close();
  return pageOf(place, blocks, scripts === 0 ? [] : [reason('LEFT_OUT_SCRIPTS', `${scripts}`)]);
}

/** The text without scripts and styles, from where each opens to where it closes, or to the end. */
function withoutScripts(marked: string): { written: string; scripts: number } {
  const kept: string[] = [];
  let from = 0;
  let scripts = 0;
  for (const { index, 1: name = '' } of marked.matchAll(/<(script|style)\b/gi)) {
    if (index < from) continue;
    kept.push(marked.slice(from, index));
    scripts++;
    const close = new RegExp(`</${name}\\s*>`, 'gi');
    close.lastIndex = index;
    from = close.exec(marked) ? close.lastIndex : marked.length;
  }
  return { written: kept.join('') + marked.slice(from), scripts };
}

function endsHard(words: string): boolean {
  return / {2}$|\\$/.test(words);
}

/** The words of a block without the marks that say how they look. */
function shown(words: string): string {
  return words
    .replace(/\\$/, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
    .replace(/!\[[^\][]{0,500}\]\([^()]{0,500}\)/g, '')
    .replace(/\[([^\][]{1,500})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000}?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]{1,2000}?)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]{1,2000}?)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>~|-])/g, '$1')
    .replace(/[ \t]*\n[ \t]*/g, ' ');
}
