import { type NetworkNode, unknownIn } from './network.ts';
import { figuresOf } from './node-texts.ts';
import { type Measure, type TypeName, types, wrap } from './type/wrap.ts';
import type { Words } from './words/words.ts';

/** A line of text in a box; x and y are its left end and middle, measured from the box's upper left corner. */
export interface BoxLine {
  text: string;
  type: TypeName;
  x: number;
  y: number;
}

/** What a narrative's or a claim's box holds. Measures in px from its upper left corner. */
export interface Box {
  width: number;
  height: number;
  lines: BoxLine[];
  /** Share of the claims that are rebutted, 0 to 1. */
  bar: { x: number; y: number; width: number; share: number } | null;
  /** The mark on what nobody has rebutted; its centre. */
  pill: { text: string; x: number; y: number; width: number } | null;
}

const padding = 13;

function set(lines: string[], type: TypeName, from: number): { lines: BoxLine[]; end: number } {
  const { leading } = types[type];
  return {
    lines: lines.map((text, at) => ({ text, type, x: padding, y: from + leading * (at + 0.5) })),
    end: from + leading * lines.length,
  };
}

function narrativeBox(node: NetworkNode, width: number, measure: Measure, words: Words): Box {
  const inner = width - 2 * padding;
  const title = set(wrap(node.label, inner, 'title', 3, measure), 'title', 10);
  const { quotes, paraphrases, reach, rebuttalCoverage } = figuresOf(node);
  const figures = set(
    [words.picture.statements(quotes, paraphrases), words.picture.boxReach(reach.known, unknownIn(reach))],
    'figure',
    title.end + 3,
  );
  const { claims, rebutted } = rebuttalCoverage ?? { claims: 0, rebutted: 0 };
  const coverage = set([words.picture.rebutted(rebutted, claims)], 'figure', figures.end + 15);
  const open = claims - rebutted;
  const pill = open > 0 ? words.picture.open(open) : null;
  const height = coverage.end + (pill ? 16 : 10);
  const pillWidth = pill ? Math.ceil(measure(pill, 'pill')) + 18 : 0;
  return {
    width,
    height,
    lines: [...title.lines, ...figures.lines, ...coverage.lines],
    bar: { x: padding, y: figures.end + 8, width: inner, share: claims === 0 ? 0 : rebutted / claims },
    pill: pill === null ? null : { text: pill, x: width - padding - pillWidth / 2, y: height, width: pillWidth },
  };
}

function claimBox(node: NetworkNode, width: number, measure: Measure, words: Words): Box {
  const text = set(wrap(words.picture.claimed(node.label), width - 2 * padding, 'claim', 3, measure), 'claim', 7);
  const { reach } = figuresOf(node);
  const figures = set(
    [words.picture.claimReach(reach.known, reach.channels, unknownIn(reach))],
    'figure',
    text.end + 4,
  );
  const pill = node.entity.rebutted === false ? words.picture.unrebutted : null;
  const pillWidth = pill ? Math.ceil(measure(pill, 'pill')) + 18 : 0;
  return {
    width,
    height: figures.end + 8,
    lines: [...text.lines, ...figures.lines],
    bar: null,
    pill:
      pill === null ? null : { text: pill, x: width - padding - pillWidth / 2, y: figures.end - 8, width: pillWidth },
  };
}

export function boxOf(node: NetworkNode, width: number, measure: Measure, words: Words): Box {
  return node.kind === 'Claim' ? claimBox(node, width, measure, words) : narrativeBox(node, width, measure, words);
}
