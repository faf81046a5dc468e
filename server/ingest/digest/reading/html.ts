import { Parser } from 'htmlparser2';
import type { Reason } from '../../../reasons/reason.ts';
import { reason } from '../reading-reasons.ts';
import { bounds } from './bounds.ts';
import { type Loose, type Page, pageOf } from './page.ts';
import { readingRefusal } from './reading-refusals.ts';
import { InputRefused } from './refused.ts';

const UNSEEN = new Set(
  'script style title noscript template iframe object embed svg math head select textarea button form nav'.split(' '),
);
/** What stands for an element that is hidden, whatever its name. */
const HIDDEN = '(hidden)';
const WITHIN_A_LINE = new Set(
  'a abbr acronym b bdi img bdo big cite code data del dfn em font i ins kbd label mark q ruby rt s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** An HTML page, stored as the text that it shows: scripts, styles, forms and what is hidden are left out. */
export function readHtml(place: string, written: string): Page {
  const reader = new HtmlReader(place);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (words) => reader.add(words),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(written);
  parser.end();
  return pageOf(place, reader.finish(), reader.notices());
}

class HtmlReader {
  readonly #blocks: Loose[] = [];
  readonly #unseen = new Map<string, number>();
  #words = '';
  #depth = 0;
  #hiddenFrom: number | null = null;
  #quotes = 0;
  #heading: number | null = null;
  #afterBreak = false;

  constructor(readonly place: string) {}

  open(name: string, attributes: Record<string, string>): void {
    this.#depth++;
    if (this.#depth > bounds.elementDepth) {
      throw new InputRefused(this.place, readingRefusal('NESTED_TOO_DEEP', `${this.#depth}`, name));
    }
    if (this.#hiddenFrom !== null) return;
    const hidden = 'hidden' in attributes || /display\s*:\s*none/i.test(attributes.style ?? '');
    if (UNSEEN.has(name) || hidden) {
      this.#hiddenFrom = this.#depth;
      const what = hidden ? HIDDEN : name;
      this.#unseen.set(what, (this.#unseen.get(what) ?? 0) + 1);
      return;
    }
    if (WITHIN_A_LINE.has(name)) return;
    this.#end();
    if (name === 'blockquote') this.#quotes++;
    if (name === 'hr') this.#afterBreak = true;
    if (/^h[1-6]$/.test(name)) this.#heading = Number(name[1]);
  }

  close(name: string): void {
    if (this.#hiddenFrom === this.#depth) this.#hiddenFrom = null;
    this.#depth--;
    if (this.#hiddenFrom !== null || WITHIN_A_LINE.has(name)) return;
    this.#end();
    if (name === 'blockquote') this.#quotes--;
    if (/^h[1-6]$/.test(name)) this.#heading = null;
  }

  add(words: string): void {
    if (this.#hiddenFrom === null) this.#words += words;
  }

  finish(): Loose[] {
    this.#end();
    return this.#blocks;
  }

  notices(): Reason[] {
    return [...this.#unseen]
      .filter(([what]) => what !== 'head' && what !== 'title')
      .map(([what, count]) =>
        what === HIDDEN ? reason('LEFT_OUT_HIDDEN', `${count}`) : reason('LEFT_OUT', `${count}`, what),
      );
  }

  #end(): void {
    const words = this.#words.replace(/[ \t\r\n\f]+/g, ' ').trim();
    this.#words = '';
    if (words === '') return;
    this.#blocks.push({ words, heading: this.#heading, quoted: this.#quotes > 0, afterBreak: this.#afterBreak });
    this.#afterBreak = false;
  }
}
