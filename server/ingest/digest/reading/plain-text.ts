import { cover, SourceText, type Span } from '../../source-text.ts';
import { type Block, boundedPage, type Page } from './page.ts';

const SEPARATOR = /^[\s*_=~·•—–-]{3,}$/u;
const LONGEST_WRAPPED_LINE = 110;
const SHORTEST_WRAPPED_LINE = 50;

/**
 * A plain text, stored as it is. A line is a paragraph, unless the text was broken into lines of one width: then a
 * paragraph is what stands between empty lines.
 */
export function readPlainText(place: string, written: string): Page {
  const text = new SourceText(written);
  const groups = linesBetweenEmptyOnes(text);
  const spans = isWrapped(text, groups) ? groups.flatMap((lines) => joinedLines(text, lines)) : groups.flat();
  let afterBreak = false;
  const blocks: Block[] = [];
  for (const span of spans) {
    const separates = SEPARATOR.test(text.slice(span));
    blocks.push({ span, heading: null, quoted: false, afterBreak });
    afterBreak = separates;
  }
  return boundedPage(place, { text, blocks, notices: [] });
}

/** Whether a line holds nothing but a rule. */
export function separates(words: string): boolean {
  return SEPARATOR.test(words);
}

function linesBetweenEmptyOnes(text: SourceText): Span[][] {
  const groups: Span[][] = [];
  let last: Span | null = null;
  for (const line of text.paragraphs()) {
    const between = last ? text.slice({ start: last.end, end: line.start }).match(/\n/g)?.length : 2;
    if (between === 1) groups.at(-1)?.push(line);
    else groups.push([line]);
    last = line;
  }
  return groups;
}

function isWrapped(text: SourceText, groups: Span[][]): boolean {
  const length = (line: Span) => text.slice(line).length;
  const all = groups.flat();
  const continued = groups.flatMap((lines) => lines.slice(0, -1)).map(length);
  if (continued.length < 3 || all.some((line) => length(line) > LONGEST_WRAPPED_LINE)) return false;
  return continued.filter((width) => width >= SHORTEST_WRAPPED_LINE).length * 2 > continued.length;
}

/** The lines of one group as paragraphs; a line that ends in a colon before an opening mark stays by itself. */
function joinedLines(text: SourceText, lines: Span[]): Span[] {
  const joined: Span[] = [];
  let open = false;
  for (const line of lines) {
    const last = joined.at(-1);
    if (open && last) joined[joined.length - 1] = cover(last, line);
    else joined.push(line);
    open = !/:$/.test(text.slice(line));
  }
  return joined;
}
