import type { Core } from 'cytoscape';

/** A canvas of its own, which Cytoscape's types leave out. */
type Rendering = Core & {
  renderTo(context: CanvasRenderingContext2D | null, zoom: number, pan: { x: number; y: number }, ratio: number): void;
};

/** Cytoscape prepares nothing within 250 ms of a change. */
const rest = 300;

/**
 * Cytoscape moves a picture fluently once it has painted all of it beforehand. It does so in its very first frame, which
 * then takes longer than everything else of the first view, and later on only where a frame is drawn some time after the
 * last change. So the first frame is an empty one, and a picture that rests is drawn once more.
 */
export function prepareAtRest(cy: Core): void {
  (cy as Rendering).renderTo(document.createElement('canvas').getContext('2d'), 1, { x: 0, y: 0 }, 1);
  let resting: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  cy.on('render', () => {
    clearTimeout(resting);
    if (!again)
      resting = setTimeout(() => {
        again = true;
        if (!cy.destroyed()) cy.forceRender();
      }, rest);
    again = false;
  });
}
