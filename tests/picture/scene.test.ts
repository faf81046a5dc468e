import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../cypher/package-root.ts';
import { lineWidths } from '../../picture/edges/line-widths.ts';
import { widthOf } from '../../picture/network.ts';
import { sceneOf } from '../../picture/scene/scene.ts';
import { faces } from '../../picture/type/faces.ts';
import { faceOf, widthOfText } from '../../picture/type/measure.ts';
import { types } from '../../picture/type/wrap.ts';
import { advancesFile } from '../../server/pictures/emit-advances.ts';
import { inputOf, plainView, seeded, textsOf } from './drawn-view.ts';

const data = await seeded();
const annotated = (annotations: Partial<typeof plainView.annotations>) =>
  inputOf(data, { view: { ...plainView, annotations: { ...plainView.annotations, ...annotations } } });

describe('a scene', () => {
  it('keeps every text within the sheet and every circle apart from the next, in every format and language', () => {
    for (const format of ['seen', '16:9', '4:3', 'a4'] as const)
      for (const language of ['en', 'uk'] as const) {
        const { marks, width, height } = sceneOf(inputOf(data, { format, language }));
        for (const mark of marks) {
          if (mark.kind !== 'text') continue;
          const wide = widthOfText(mark.text, faceOf(types[mark.type]), types[mark.type].size);
          const left = mark.align === 'start' ? mark.x : mark.align === 'end' ? mark.x - wide : mark.x - wide / 2;
          expect(left, mark.text).toBeGreaterThanOrEqual(0);
          expect(left + wide, mark.text).toBeLessThanOrEqual(width);
          expect(mark.y, mark.text).toBeLessThanOrEqual(height);
        }
        const circles = marks.flatMap((mark) =>
          mark.kind === 'circle' && mark.owner?.match(/^(person|channel)/) ? [mark] : [],
        );
        for (const [at, a] of circles.entries())
          for (const b of circles.slice(at + 1))
            if (a.x === b.x && a.owner !== b.owner && !a.owner?.includes(' '))
              expect(Math.abs(a.y - b.y), `${a.owner} and ${b.owner}`).toBeGreaterThanOrEqual(a.radius + b.radius);
      }
  });

  it('draws an unknown reach hollow with a question mark, in words, and as no number', () => {
    const { marks } = sceneOf(inputOf(data));
    const putin = marks.filter((mark) => mark.owner === 'person:vladimir-putin');
    expect(putin.find((mark) => mark.kind === 'circle')).toMatchObject({ fill: '#ffffff', line: { dash: [4, 3] } });
    expect(putin.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toEqual([
      '?',
      'Vladimir Putin',
      'reach unknown',
    ]);
  });

  it('leaves out what was hidden with its edges, and says how many were', () => {
    const input = inputOf(data, { view: { ...plainView, hidden: ['person:vladimir-putin'] } });
    const texts = textsOf(input);
    expect(texts).toContain('All narratives, nothing filtered; 1 node hidden by hand');
    expect(sceneOf(input).marks.some((mark) => mark.owner?.includes('vladimir-putin'))).toBe(false);
  });

  it('prints notes whole, rings what is highlighted and explains the ring, and dims all but the spotlight', () => {
    const [edge] = data.amplification.edges;
    const input = annotated({
      notes: [
        { id: 'n', text: 'Same words on both channels within an hour', node: edge?.source ?? '', x: null, y: null },
      ],
      highlighted: [edge?.source ?? ''],
      spotlight: [edge?.source ?? '', edge?.target ?? ''],
    });
    const texts = textsOf(input);
    expect(texts.join(' ')).toContain('Same words on both channels within an hour');
    expect(texts).toContain('marked by the analyst');
    const { marks } = sceneOf(input);
    const bright = new Set(marks.flatMap((mark) => (mark.owner && mark.opacity === undefined ? [mark.owner] : [])));
    const joined = data.amplification.edges.filter(
      ({ source, target }) => source === edge?.source && target === edge?.target,
    );
    expect(bright).toEqual(new Set([edge?.source, edge?.target, ...joined.map(({ id }) => id)]));
  });

  it('makes the sheet larger instead of losing what does not fit, and says how small the text is then', () => {
    const nodes = data.amplification.nodes.flatMap((node) =>
      node.roles.includes('AMPLIFIER') ? [0, 1, 2].map((copy) => ({ ...node, id: `${node.id}${copy}` })) : [node],
    );
    const scene = sceneOf(inputOf({ ...data, amplification: { ...data.amplification, nodes } }, { format: '16:9' }));
    expect(scene.width / scene.height).toBeCloseTo(16 / 9, 2);
    expect(scene.smallest.pixels).toBeLessThan(14);
    expect(scene.marks.filter((mark) => mark.kind === 'text' && mark.text === 'Vladimir Putin')).toHaveLength(3);
  });
});

describe('the width of an edge', () => {
  it('grows with its statements, and from a dozen to a thousand by two pixels at most', () => {
    expect([1, 12, 100, 1_000].map(widthOf)).toEqual([2, 6.9, 7.8, 8.8]);
  });

  it('is less by one factor where many lines run side by side, so that none buries the others', () => {
    const edges = (groups: number, narratives: number) =>
      Array.from({ length: groups * narratives }, (_, n) => ({
        ...{ id: `${n}`, kind: 'AMPLIFIES', source: `group ${n % groups}`, target: `narrative ${n % narratives}` },
        weight: n === 0 ? 1_000 : n === 1 ? 12 : 1,
      }));
    const widths = (groups: number, narratives: number) => {
      const all = edges(groups, narratives);
      return all.slice(0, 3).map(lineWidths({ edges: all }));
    };
    expect(widths(3, 2)).toEqual([8.8, 6.9, 2]);
    expect(widths(12, 7)).toEqual([4, 3.1, 0.9]);
    expect(widths(12, 41)).toEqual([1.5, 1.2, 0.8]);
  });
});

describe('the widths of the font', () => {
  it('in the committed table are those of Noto Sans itself', () => {
    const committed = readFileSync(join(packageRoot, 'picture', 'type', 'advances.ts'), 'utf8');
    expect(committed.replaceAll(/\s+/g, ' ') === advancesFile().replaceAll(/\s+/g, ' ')).toBe(true);
    expect(Object.keys(faces)).toHaveLength(4);
    expect(widthOfText('охоплення', 'regular', 10)).toBeGreaterThan(50);
  });
});
