import type { Collection, Core } from 'cytoscape';

/** What stands out of the picture. */
export interface Emphasis {
  selected: string | null;
  /** Nodes and edges of a way from one node to another; everything else steps back. */
  path: ReadonlySet<string> | null;
  ends: readonly string[];
  pinned: readonly string[];
  /** Nodes that the analyst has ringed, and those that stay bright while nothing is chosen. */
  ringed: readonly string[];
  spotlight: readonly string[];
}

const states = 'dim chosen end pinned onpath ringed';

/** Puts what is chosen, or a way that was found, into the light. Returns what was chosen. */
export function emphasize(cy: Core, { selected, path, ends, pinned, ringed, spotlight }: Emphasis): Collection {
  const chosen: Collection = selected ? cy.getElementById(selected) : cy.collection();
  cy.batch(() => {
    cy.elements().removeClass(states);
    for (const id of ends) cy.getElementById(id).addClass('end');
    for (const id of pinned) cy.getElementById(id).addClass('pinned');
    for (const id of ringed) cy.getElementById(id).addClass('ringed');
    const light = spotlight.length > 0 ? idsBetween(cy, spotlight) : null;
    const lit = path ?? (chosen.empty() ? light : idsNear(chosen));
    if (lit)
      cy.elements()
        .filter(
          (element) =>
            !element.hasClass('mute') &&
            !element.hasClass('note') &&
            !lit.has(String(element.data('owner') ?? element.id())),
        )
        .addClass('dim');
    if (path)
      cy.edges()
        .filter((edge) => path.has(edge.id()))
        .addClass('onpath');
    chosen.addClass('chosen');
  });
  return chosen;
}

/** Some nodes with the edges between them. */
function idsBetween(cy: Core, ids: readonly string[]): Set<string> {
  const nodes = new Set(ids);
  const edges = cy.edges().filter((edge) => nodes.has(edge.source().id()) && nodes.has(edge.target().id()));
  return new Set([...nodes, ...edges.map((edge) => edge.id())]);
}

function idsNear(chosen: Collection): Set<string> {
  const near = chosen.union(chosen.neighborhood()).union(chosen.edges().connectedNodes());
  return new Set(near.map((element) => element.id()));
}
