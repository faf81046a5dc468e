import { texts } from '../texts.ts';

export const MARKINGS = ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'] as const;
export type Marking = (typeof MARKINGS)[number];

/** The markings to choose from, most widely passed on first. */
export const markings = () => MARKINGS.map((value) => ({ value, label: texts.markings[value] }));
