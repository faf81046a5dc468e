import type { Collection, Core } from 'cytoscape';

/** What stands out of the picture. */
export interface Emphasis {
  selected: string | null;
  /** Nodes and edges of a way from one node to another; everything else steps back. */
  path: ReadonlySet<string> | null;
  ends: readonly string[];
  pinned: readonly string[];
}

const states = 'dim chosen end pinned onpath';

/** Puts what is chosen, or a way that was found, into the light. Returns what was chosen. */
export function emphasize(cy: Core, { selected, path, ends, pinned }: Emphasis): Collection {
  const chosen: Collection = selected ? cy.getElementById(selected) : cy.collection();
  cy.batch(() => {
    cy.elements().removeClass(states);
    for (const id of ends) cy.getElementById(id).addClass('end');
    for (const id of pinned) cy.getElementById(id).addClass('pinned');
    const lit = path ?? (chosen.empty() ? null : idsNear(chosen));
    if (lit)
      cy.elements()
        .filter((element) => !element.hasClass('mute') && !lit.has(String(element.data('owner') ?? element.id())))
        .addClass('dim');
    if (path)
      cy.edges()
        .filter((edge) => path.has(edge.id()))
        .addClass('onpath');
    chosen.addClass('chosen');
  });
  return chosen;
}

function idsNear(chosen: Collection): Set<string> {
  const near = chosen.union(chosen.neighborhood()).union(chosen.edges().connectedNodes());
  return new Set(near.map((element) => element.id()));
}
