import type { Core, ElementDefinition } from 'cytoscape';

/** Brings what Cytoscape holds to what it should hold: what stays is moved and updated, never made anew. */
export function applyDifference(cy: Core, wanted: ElementDefinition[]): void {
  const ids = new Set(wanted.map((element) => String(element.data.id)));
  const held = new Map(cy.elements().map((element) => [element.id(), element]));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    const added: ElementDefinition[] = [];
    for (const element of wanted) {
      const present = held.get(String(element.data.id));
      if (!present) {
        added.push(element);
        continue;
      }
      const { source: _source, target: _target, id: _id, ...data } = element.data;
      present.data(data);
      present.classes(element.classes ?? '');
      if (element.position && present.isNode()) present.position(element.position);
    }
    cy.add(added);
  });
}
