import type { Place } from '../../picture/layout.ts';

/** A name as it stands below its node at its own size: x is its middle, y its upper edge, px of the unscaled picture. */
export interface Name extends Place {
  id: string;
  width: number;
  height: number;
  /** The more, the sooner it is shown. */
  weight: number;
}

/** px on the screen for one px of the picture: from here on every name is shown at its own size. */
export const legible = 0.72;
const step = Math.SQRT2;
const tiers = 6;

/** The tier of a zoom: 0 where all names are shown, 1 to 6 the further out one is. */
export function tierOf(zoom: number): number {
  if (zoom >= legible) return 0;
  return Math.min(tiers, Math.ceil(Math.log(legible / zoom) / Math.log(step) - 1e-9));
}

/** So much larger names are drawn in a tier, so that they keep their size on the screen. */
export const enlargement = (tier: number): number => step ** tier;

/**
 * Which names are shown in each tier: the weightiest that have room without lying on each other or on a box. What is shown
 * further out stays when one comes nearer, and more come.
 */
export function namesByTier(names: readonly Name[], boxes: readonly Omit<Name, 'id' | 'weight'>[]): Set<string>[] {
  const inOrder = [...names].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const shown: Set<string>[] = [];
  let kept: Name[] = [];
  for (let tier = tiers; tier > 0; tier -= 1) {
    const scale = enlargement(tier);
    const taken = [...kept];
    const rects = [...taken.map((name) => scaled(name, scale)), ...boxes.map((box) => scaled(box, 1))];
    const present = new Set(taken.map(({ id }) => id));
    for (const name of inOrder) {
      if (present.has(name.id)) continue;
      const rect = scaled(name, scale);
      if (rects.some((other) => lieOn(rect, other))) continue;
      rects.push(rect);
      taken.push(name);
    }
    kept = taken;
    shown[tier] = new Set(kept.map(({ id }) => id));
  }
  shown[0] = new Set(names.map(({ id }) => id));
  return shown;
}

type Rect = [left: number, top: number, right: number, bottom: number];

const scaled = ({ x, y, width, height }: Omit<Name, 'id' | 'weight'>, scale: number): Rect => [
  x - (width * scale) / 2,
  y,
  x + (width * scale) / 2,
  y + height * scale,
];

const lieOn = (a: Rect, b: Rect): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
