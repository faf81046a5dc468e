import type { Core } from 'cytoscape';
import type { Place } from '../../picture/layout.ts';

const most = 700;
const ms = 320;

/** Lets what stays in the picture move to its new place, where the user's system allows motion and little enough moves. */
export function glide(cy: Core, wanted: boolean, change: () => void): void {
  cy.nodes().stop(true, true);
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const moves = wanted && !still && cy.nodes().length <= most;
  const before = new Map<string, Place>(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  change();
  if (!moves) return;
  for (const node of cy.nodes()) {
    const from = before.get(node.id());
    const to = { ...node.position() };
    if (!from || (from.x === to.x && from.y === to.y)) continue;
    node.position(from);
    node.animate({ position: to }, { duration: ms, easing: 'ease-in-out-cubic' });
  }
}
