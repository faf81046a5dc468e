import { noAnnotations } from '../../picture/annotations.ts';
import type { PictureData } from '../../picture/answer.ts';
import { filtersInWords } from '../../picture/filters.ts';
import { pictureQuery, pictureVariables } from '../../picture/query.ts';
import type { DrawnView } from '../../picture/scene/drawn-view.ts';
import { type PictureInput, sceneOf } from '../../picture/scene/scene.ts';
import { wordsOf } from '../../picture/words/words.ts';
import { ask } from '../api/ask.ts';

/** The seeded graph as a picture is drawn from it. */
export const seeded = (): Promise<PictureData> =>
  ask<PictureData>(pictureQuery, { ...pictureVariables({ filter: {}, expanded: [], grouping: 'none', opened: [] }) });

export const plainView: DrawnView = {
  expanded: [],
  hidden: [],
  layout: 'reading',
  positions: new Map(),
  annotations: noAnnotations,
};

/** A picture of the seeded graph, with whatever a test changes of it. */
export function inputOf({ amplification: answer }: PictureData, change: Partial<PictureInput> = {}): PictureInput {
  const language = change.language ?? 'en';
  const view = change.view ?? plainView;
  return {
    answer,
    view,
    caption: {
      title: language === 'uk' ? 'Хто поширює який наратив' : 'Who amplifies which narrative',
      subtitle: '',
      filters: filtersInWords({}, { hidden: view.hidden.length }, (id) => id, wordsOf(language)),
      asOf: '2026-11-24T15:30:00Z',
      marking: answer.marking,
      id: 'view:0123456789ab',
      link: 'http://127.0.0.1:4000/?saved=view:0123456789ab',
    },
    format: 'a4',
    background: 'white',
    language,
    ...change,
  };
}

/** All texts of a scene in the order in which they are drawn, without the signs that keep foreign words apart. */
export const textsOf = (input: PictureInput): string[] =>
  sceneOf(input).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text.replaceAll(/\p{Cf}/gu, '')] : []));
