import { describe, expect, it } from 'vitest';
import { svgOf } from '../../picture/files/svg.ts';
import { legendOf } from '../../picture/legend.ts';
import { light } from '../../picture/palette.ts';
import { glyphMarks } from '../../picture/scene/glyphs.ts';
import { english } from '../../picture/words/english.ts';
import { claim, edge, person, small } from './small-network.ts';

const signs = (network: Parameters<typeof legendOf>[0]) => legendOf(network, english).map((entry) => entry.glyph);

describe('the legend', () => {
  it('explains exactly what is drawn', () => {
    expect(signs(small)).toEqual([
      ...['known', 'unknown', 'narrative', 'unrebutted', 'expert', 'author'],
      ...['AMPLIFIES', 'REBUTTAL', 'CONTEXT', 'width'],
    ]);
  });

  it('explains no sign that the picture does not hold', () => {
    const network = {
      nodes: [person('a', { reach: 9, reachKnown: true }), claim('c', 'N1', true)],
      edges: [edge('AMPLIFIES', 'a', 'c')],
      reach: { unknown: [] },
    };
    expect(signs(network)).toEqual(['known', 'claim', 'AMPLIFIES']);
  });

  it('has a different drawing for every sign, so that colour is never the only one', () => {
    const all = [...signs(small), 'claim', 'uncarried', 'MOTIVE_EXPOSED', 'ALTERNATIVE', 'highlight'];
    const shapes = all.map((sign) =>
      glyphMarks(sign, light)
        .map((mark) => svgOf(mark))
        .join('')
        .replaceAll(/#[0-9a-f]{6}/g, ''),
    );
    expect(new Set(shapes).size).toBe(all.length);
  });
});
