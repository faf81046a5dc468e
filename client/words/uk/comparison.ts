import { apart } from '../../../picture/words/apart.ts';
import type * as english from '../en/comparison.ts';
import { count, several } from './numbers.ts';

const claims = (value: number) => several(value, 'твердження', 'твердження', 'тверджень');

export const comparison: typeof english.comparison = {
  with: 'Порівняти з…',
  in: 'Де',
  member: 'Хто чи що',
  inBoth: 'В обох',
  only: (name) => `Лише ${apart(name)}`,
  answers: (answers) => several(answers, 'відповідь на них', 'відповіді на них', 'відповідей на них'),
  both: 'в обох',
  narratives: (voices, all) => `в обох: ${several(voices, 'мовець', 'мовці', 'мовців')} і ${claims(all)}`,
  actors: (members, all) =>
    `спільного: ${several(members, 'наратив чи канал', 'наративи й канали', 'наративів і каналів')} та ${claims(all)}`,
  reach: (known, channels, unknown) =>
    `${known === null ? 'охоплення невідоме' : `охоплення ${known} на ${several(channels, 'каналі', 'каналах', 'каналах')}`}${
      unknown > 0 ? `, невідоме у ${count(unknown)}` : ''
    }`,
  side: (name, reach, rebutted, all) => `${apart(name)}: ${reach}, спростовано ${count(rebutted)} з ${claims(all)}`,
  union: (reach) => `Разом, кожен канал один раз: ${reach}`,
};
