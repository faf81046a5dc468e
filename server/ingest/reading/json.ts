import { InputRefused } from '../digest/reading/refused.ts';

/** Objects and lists inside one another. */
const DEEPEST = 60;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads JSON that others wrote. @throws InputRefused where it is none, is nested without end, or names a prototype */
export function parseJson(place: string, text: string): unknown {
  refuseDepth(place, text);
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (FORBIDDEN.has(key))
        throw new InputRefused(place, `has a member named ${JSON.stringify(key)}, which nothing here may have.`);
      return value;
    });
  } catch (error) {
    if (error instanceof InputRefused) throw error;
    throw new InputRefused(place, `is no JSON: ${brief((error as Error).message)}`);
  }
}

function refuseDepth(place: string, text: string): void {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 0x5c) at++;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > DEEPEST) {
        throw new InputRefused(`${place}${placeIn(text, at)}`, `is nested more than ${DEEPEST} deep.`);
      }
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
}

function placeIn(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return before.length === 1
    ? `, character ${at + 1}`
    : `, line ${before.length}, character ${(before.at(-1) ?? '').length + 1}`;
}

function brief(message: string): string {
  return message.replace(/\s+/g, ' ').slice(0, 160);
}
