/// <reference lib="dom" />
import { isDeepStrictEqual } from 'node:util';
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';

/** Something that the picture shows, where it stands on the screen in px. */
export interface Drawn {
  id: string;
  /** The node that a part, such as a name, belongs to. */
  owner: string;
  classes: string[];
  label: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Everything drawn in the canvas now, labels included, as the renderer measures it. */
export async function drawnNodes(page: Page): Promise<Drawn[]> {
  return await page.evaluate(() => {
    const canvas = document.querySelector('[data-testid=canvas]') as HTMLElement & { _cyreg: { cy: Core } };
    const { left, top } = canvas.getBoundingClientRect();
    return canvas._cyreg.cy.nodes().map((node) => {
      const box = node.renderedBoundingBox({ includeLabels: true, includeOverlays: false });
      return {
        id: node.id(),
        owner: String(node.data('owner') ?? node.id()),
        classes: node.classes(),
        label: String(node.data('label') ?? ''),
        left: left + box.x1,
        top: top + box.y1,
        right: left + box.x2,
        bottom: top + box.y2,
      };
    });
  });
}

/** The lines of the picture: from whom to what, of which kind, how many statements. */
export async function drawnEdges(
  page: Page,
): Promise<{ source: string; target: string; kind: string; width: number }[]> {
  return await page.evaluate(() => {
    const canvas = document.querySelector('[data-testid=canvas]') as HTMLElement & { _cyreg: { cy: Core } };
    return canvas._cyreg.cy.edges().map((edge) => ({
      source: edge.source().id(),
      target: edge.target().id(),
      kind: String(edge.data('kind')),
      width: Number(edge.data('width')),
    }));
  });
}

/** What is measured, once two frames show it alike: a legend that grows a line later moves what is drawn already. */
async function atRest<Measured>(page: Page, measure: () => Promise<Measured>): Promise<Measured> {
  let [before, now]: (Measured | undefined)[] = [undefined, await measure()];
  while (!isDeepStrictEqual(before, now)) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    [before, now] = [now, await measure()];
  }
  return now as Measured;
}

/** The middle of a node of the picture, on the screen in px. */
export async function middleOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const node = await atRest(page, async () => (await drawnNodes(page)).find((each) => each.id === id));
  if (!node) throw new Error(`${id} is not in the picture`);
  return { x: (node.left + node.right) / 2, y: (node.top + node.bottom) / 2 };
}

/** Clicks on a node of the picture, as a hand does. */
export async function clickNode(page: Page, id: string, button: 'left' | 'right' = 'left'): Promise<void> {
  const { x, y } = await middleOf(page, id);
  await page.mouse.click(x, y, { button });
}

/** Clicks on the middle of a line of the picture. */
export async function clickEdge(page: Page, id: string): Promise<void> {
  const measure = () =>
    page.evaluate((wanted) => {
      const canvas = document.querySelector('[data-testid=canvas]') as HTMLElement & { _cyreg: { cy: Core } };
      const { left, top } = canvas.getBoundingClientRect();
      const place = canvas._cyreg.cy.getElementById(wanted).renderedMidpoint();
      return { x: left + place.x, y: top + place.y };
    }, id);
  const middle = await atRest(page, measure);
  await page.mouse.click(middle.x, middle.y);
}

/** Pairs of names, figures, circles and boxes that lie on each other, of different nodes. */
export function overlaps(nodes: Drawn[]): string[] {
  return nodes.flatMap((a, at) =>
    nodes
      .slice(at + 1)
      .filter((b) => a.owner !== b.owner)
      // Cytoscape measures them with room around them, and the rows in which edges meet a box are no higher
      .filter((b) => !(a.classes.includes('number') && b.classes.includes('number')))
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map((b) => `${a.id} on ${b.id}`),
  );
}
