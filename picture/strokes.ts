/** How each kind of edge is drawn; the legend draws its samples from the same table. */
export interface Stroke {
  dash: number[] | null;
  arrow: 'triangle' | 'tee' | 'circle' | 'diamond' | 'vee';
  hollow: boolean;
  colour: 'amplifierEdge' | 'answer' | 'other';
}

export const strokes: Record<string, Stroke> = {
  AMPLIFIES: { dash: null, arrow: 'triangle', hollow: false, colour: 'amplifierEdge' },
  REBUTTAL: { dash: [6, 3], arrow: 'tee', hollow: false, colour: 'answer' },
  MOTIVE_EXPOSED: { dash: [10, 3, 2, 3], arrow: 'vee', hollow: false, colour: 'answer' },
  CONTEXT: { dash: [2, 4], arrow: 'circle', hollow: true, colour: 'answer' },
  ALTERNATIVE: { dash: null, arrow: 'diamond', hollow: true, colour: 'other' },
};
