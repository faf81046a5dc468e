/** How each kind of edge is drawn; the legend draws its samples from the same table. */
export interface Stroke {
  dash: number[] | null;
  arrow: 'triangle' | 'tee' | 'circle' | 'diamond' | 'vee';
  hollow: boolean;
  colour: 'amplifierEdge' | 'answer' | 'other' | 'boxBorder';
}

export const strokes: Record<string, Stroke> = {
  AMPLIFIES: { dash: null, arrow: 'triangle', hollow: false, colour: 'amplifierEdge' },
  REBUTTAL: { dash: [6, 3], arrow: 'tee', hollow: false, colour: 'answer' },
  MOTIVE_EXPOSED: { dash: [10, 3, 2, 3], arrow: 'vee', hollow: false, colour: 'answer' },
  CONTEXT: { dash: [2, 4], arrow: 'circle', hollow: true, colour: 'answer' },
  ALTERNATIVE: { dash: null, arrow: 'diamond', hollow: true, colour: 'other' },
};

/** Whether an edge of the picture is drawn from who answers to what is answered. */
export const isAnswer = (kind: string): boolean => kind !== 'AMPLIFIES' && kind in strokes;

const relation: Stroke = { dash: null, arrow: 'vee', hollow: false, colour: 'boxBorder' };
const answering = new Set(['REBUTS', 'EXPOSES_MOTIVE_OF', 'QUALIFIES', 'CORROBORATES', 'GAVE']);

/** Relationships of the graph that are drawn as they are look alike, thin and grey; those that answer have the answers' colour. */
export const strokeOf = (kind: string): Stroke =>
  strokes[kind] ?? (answering.has(kind) ? { ...relation, colour: 'answer' } : relation);
