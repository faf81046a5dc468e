import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import type { Place } from '../../picture/layout.ts';
import { numberOf } from './edge-elements.ts';

const least = 3;

/** Lets a node be dragged with all its parts, by any of them; tells where it was put. */
export function letDrag(cy: Core, onPut: (id: string, place: Place) => void): void {
  let held: { owner: string; start: Place; all: { node: NodeSingular; from: Place }[] } | null = null;
  const ownerOf = (node: NodeSingular) => String(node.data('owner') ?? node.id());

  // its edges run elsewhere while it is dragged
  const numberAt = (edge: EdgeSingular) => cy.getElementById(numberOf(edge.id()));

  cy.on('grab', 'node', ({ target }: EventObject) => {
    const owner = ownerOf(target);
    const family = cy
      .nodes()
      .toArray()
      .filter((node) => ownerOf(node) === owner);
    held = {
      owner,
      start: { ...target.position() },
      all: family.map((node) => ({ node, from: { ...node.position() } })),
    };
  });
  cy.on('drag', 'node', ({ target }: EventObject) => {
    if (!held) return;
    const by = movedBy(target, held.start);
    const { owner } = held;
    cy.batch(() => {
      for (const edge of cy.getElementById(owner).connectedEdges()) numberAt(edge).addClass('unnamed');
      for (const { node, from } of held?.all ?? [])
        if (node.id() !== target.id()) node.position({ x: from.x + by.x, y: from.y + by.y });
    });
  });
  cy.on('free', 'node', ({ target }: EventObject) => {
    const done = held;
    held = null;
    if (!done) return;
    for (const edge of cy.getElementById(done.owner).connectedEdges()) numberAt(edge).removeClass('unnamed');
    const by = movedBy(target, done.start);
    if (Math.hypot(by.x, by.y) < least) {
      for (const { node, from } of done.all) node.position(from);
      return;
    }
    const own = done.all.find(({ node }) => node.id() === done.owner);
    if (own) onPut(done.owner, { x: own.from.x + by.x, y: own.from.y + by.y });
  });
}

const movedBy = (node: NodeSingular, start: Place): Place => ({
  x: node.position('x') - start.x,
  y: node.position('y') - start.y,
});
