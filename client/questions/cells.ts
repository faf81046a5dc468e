import type { Source } from '../api/fragments.ts';
import { count, texts } from '../texts.ts';
import type { Cell } from './question.ts';

/** Anything that has a name of its own, under whichever field it stands. */
export interface Named {
  id: string;
  __typename?: string;
  name?: string | null;
  displayName?: string | null;
  title?: string | null;
  text?: string | null;
  count?: number | null;
  heading?: string | null;
  ordinal?: number | null;
}

/** Followers that are known, and everybody whose followers nobody has stated. */
export interface Measured {
  known: number;
  channels: number;
  /** How many are of unknown reach, of whom `unknown` names some. */
  unknownCount: number;
  unknown: readonly Named[];
}

export function nameOf(node: Named): string {
  const name = node.name ?? node.displayName ?? node.title ?? node.text ?? node.heading;
  if (name !== undefined && name !== null) return name;
  const { count: followers, ordinal } = node;
  if (followers !== undefined && followers !== null) return texts.questions.followers(followers);
  return ordinal === undefined || ordinal === null ? node.id : texts.questions.section(ordinal + 1);
}

export const words = (text: string): Cell => ({ text });
export const faint = (text: string): Cell => ({ text, faint: true });
export const number = (value: number): Cell => ({ text: count(value), number: value });

/** A number that is a link to the entry which explains it would say too little: names are. */
export const entry = (node: Named): Cell => ({
  text: nameOf(node),
  opens: node.id,
});

export const entries = (nodes: readonly Named[]): Cell =>
  nodes.length === 0
    ? faint(texts.questions.none)
    : { text: nodes.map(nameOf).join('; '), names: nodes.map((node) => ({ id: node.id, name: nameOf(node) })) };

export const places = (sources: readonly (Source | null)[]): Cell => {
  const known = sources.flatMap((source) => source ?? []);
  return known.length === 0
    ? faint(texts.explore.unprinted)
    : { text: known.map(({ document, start, end }) => `${document.title} ${start}-${end}`).join('; '), sources: known };
};

/** Known followers as a number; else that they are unknown, or that nothing carries it. Never zero for want of a count. */
export const knownReach = ({ known, channels, unknown }: Measured): Cell =>
  known > 0 ? number(known) : faint(channels === 0 && unknown.length === 0 ? '–' : texts.questions.unknown);

export const unknownReach = ({ unknown }: Measured): Cell => entries(unknown);

/** The sentence on the reach of something: what is known over how many channels, and who is unknown. */
export function reachInWords(reach: Measured): string[] {
  const { questions } = texts;
  const more = reach.unknownCount - reach.unknown.length;
  return [
    reach.known > 0 ? questions.known(count(reach.known), reach.channels) : questions.noKnown,
    reach.unknownCount > 0
      ? [questions.unknownOf(reach.unknown.map(nameOf)), ...(more > 0 ? [texts.panel.andMore(more)] : [])].join(' ')
      : questions.allKnown,
  ];
}

/** A remark only where there is one. */
export const remarks = (...notes: readonly (string | false | undefined)[]): string[] =>
  notes.flatMap((note) => note || []);
