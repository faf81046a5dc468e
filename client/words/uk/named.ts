import { ukrainian } from '../../../picture/words/ukrainian.ts';
import { bare } from '../../reasons/reason.ts';
import { markings } from './markings.ts';
import { several } from './numbers.ts';
import { kinds } from './panels.ts';
import { predicates } from './predicates.ts';
import { review } from './review.ts';

const within = (names: Record<string, string>) => (word: string) => names[bare(word)] ?? word;

/** Words of the API's own within a reason, as the page names them. */
export const marking = within(markings);
export const relation = within(predicates);
export const step = within(review.stepNames);

export const number = (word: string): string => ukrainian.count(Number(bare(word)));
export const characters = (word: string): string => several(Number(bare(word)), 'знак', 'знаки', 'знаків');
export const moment = (word: string): string => ukrainian.minute(bare(word));
export const proposalKind = (word: string): string => review.kind(bare(word)).toLowerCase();

/** Kinds of node, one or several. */
export const kindsOf = (list: string): string =>
  bare(list)
    .split(/, | or |:/)
    .map((kind) => kinds[kind as keyof typeof kinds]?.toLowerCase() ?? kind)
    .join(', ');
