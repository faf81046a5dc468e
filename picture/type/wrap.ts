/** Width of a text in px when set in one of the picture's types. */
export type Measure = (text: string, type: TypeName) => number;

/** As Cytoscape and the 2D context both take it. */
export const family = 'Noto Sans Variable, Noto Sans, sans-serif';

/** The picture's few types. Sizes in px of the unscaled picture; none is smaller than `smallestType`. */
export const types = {
  display: { size: 23, weight: 600, style: 'normal', leading: 30 },
  total: { size: 17, weight: 600, style: 'normal', leading: 22 },
  body: { size: 13, weight: 400, style: 'normal', leading: 18 },
  name: { size: 13, weight: 500, style: 'normal', leading: 17 },
  figure: { size: 12, weight: 400, style: 'normal', leading: 16 },
  title: { size: 13.5, weight: 600, style: 'normal', leading: 18 },
  claim: { size: 12.5, weight: 400, style: 'italic', leading: 17 },
  note: { size: 12.5, weight: 500, style: 'normal', leading: 17 },
  heading: { size: 12, weight: 600, style: 'normal', leading: 15 },
  pill: { size: 12, weight: 600, style: 'normal', leading: 15 },
} as const;
export const smallestType = 12;
export type TypeName = keyof typeof types;

const joined = (words: string[]): string => words.join(' ');

function shortened(text: string, width: number, type: TypeName, measure: Measure): string {
  let kept = [...text];
  while (kept.length > 1 && measure(`${kept.join('').trimEnd()}…`, type) > width) kept = kept.slice(0, -1);
  return `${kept.join('').trimEnd()}…`;
}

/** Lines no wider than the width; the last of too many ends in an ellipsis, since the panel has the whole text. */
export function wrap(text: string, width: number, type: TypeName, maxLines: number, measure: Measure): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const lines: string[] = [];
  let line: string[] = [];
  for (const word of words) {
    if (line.length === 0 || measure(joined([...line, word]), type) <= width) line.push(word);
    else {
      lines.push(joined(line));
      line = [word];
    }
  }
  if (line.length > 0) lines.push(joined(line));
  const kept = lines.slice(0, maxLines);
  if (lines.length > maxLines) kept.push(`${kept.pop() ?? ''} ${lines[maxLines] ?? ''}`);
  return kept.map((each, at) =>
    measure(each, type) > width || (lines.length > maxLines && at === maxLines - 1)
      ? shortened(each, width, type, measure)
      : each,
  );
}
