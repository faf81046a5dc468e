/** A stretch of a document's text, in UTF-16 units as the browser slices it. */
export interface Passage {
  before: string;
  words: string;
  after: string;
}

/** The place in UTF-16 units of an offset in Unicode code points; the end of the text where it is beyond. */
export function unitsOf(text: string, points: number): number {
  let units = 0;
  for (let point = 0; point < points && units < text.length; point += 1)
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  return units;
}

/** The text cut at a span of code points, end excluded. Null where the span is not in the text. */
export function passageOf(text: string, start: number, end: number): Passage | null {
  if (start < 0 || end <= start) return null;
  const from = unitsOf(text, start);
  const to = from + unitsOf(text.slice(from), end - start);
  if (from >= text.length) return null;
  return { before: text.slice(0, from), words: text.slice(from, to), after: text.slice(to) };
}
