import cytoscape, { type Collection, type Core, type EventObject } from 'cytoscape';
import { type Arrangement, arrange, type Place } from '../../picture/layout.ts';
import type { Network } from '../../picture/network.ts';
import { paletteOf, type Scheme } from '../../picture/palette.ts';
import { family, type Measure, types } from '../../picture/wrap.ts';
import { texts } from '../texts.ts';
import { applyDifference } from './difference.ts';
import { elementsOf } from './elements.ts';
import { stylesheet } from './stylesheet.ts';
import { scrolledTo } from './viewport.ts';

export interface Drawing {
  network: Network;
  expanded: readonly string[];
  selected: string | null;
}

export interface Canvas {
  draw(drawing: Drawing): void;
  scheme(scheme: Scheme): void;
  /** Marks what the keyboard stands on. */
  point(id: string | null): void;
  zoom(factor: number): void;
  fit(): void;
  /** The picture as drawn now and what it was drawn from. */
  core(): Core;
  destroy(): void;
}

export interface CanvasEvents {
  onSelect: (id: string | null) => void;
  onExpand: (narrative: string) => void;
}

const context = document.createElement('canvas').getContext('2d');
export const measure: Measure = (text, name) => {
  if (!context) return text.length * 7;
  const type = types[name];
  context.font = `${type.style} ${type.weight} ${type.size}px ${family}`;
  return context.measureText(text).width;
};

const ownerOf = (event: EventObject): string => String(event.target.data('owner') ?? event.target.id());

/** Owns Cytoscape. React mounts it once, hands it what to draw, and never renders a node. */
export function mountCanvas(container: HTMLElement, scheme: Scheme, events: CanvasEvents): Canvas {
  const cy = cytoscape({
    container,
    elements: [],
    style: stylesheet(paletteOf(scheme)),
    layout: { name: 'preset' },
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: 0.3,
    maxZoom: 3,
  });
  let drawing: Drawing | null = null;
  let arrangement: Arrangement | null = null;

  const room = () => ({ width: container.clientWidth, height: container.clientHeight });
  const scroll = (to: Place, zoom = cy.zoom()) => {
    if (arrangement) cy.viewport({ zoom, pan: scrolledTo(to, arrangement.size, zoom, room()) });
  };
  const fit = () => scroll({ x: 0, y: 0 }, arrangement?.zoom);
  const reveal = (element: Collection) => {
    const { y1, y2 } = element.renderedBoundingBox();
    if (y1 < 0 || y2 > cy.height()) scroll({ x: cy.pan().x, y: cy.pan().y + cy.height() / 2 - (y1 + y2) / 2 });
  };
  const mark = () => {
    cy.elements().removeClass('dim chosen');
    const chosen: Collection = drawing?.selected ? cy.getElementById(drawing.selected) : cy.collection();
    if (chosen.empty()) return;
    const near = chosen.union(chosen.neighborhood()).union(chosen.edges().connectedNodes());
    const kept = new Set(near.map((element) => element.id()));
    cy.elements()
      .filter((element) => !element.hasClass('mute') && !kept.has(String(element.data('owner') ?? element.id())))
      .addClass('dim');
    chosen.addClass('chosen');
    if (chosen.nodes().nonempty()) reveal(chosen);
  };
  const redraw = (keep: boolean) => {
    if (!drawing || cy.destroyed() || container.clientWidth === 0) return;
    cy.resize();
    const before = { ...cy.pan(), zoom: cy.zoom() };
    arrangement = arrange(drawing.network, room(), drawing.expanded, measure, texts);
    applyDifference(cy, elementsOf(drawing.network, arrangement));
    const { zoom } = arrangement;
    scroll(keep ? { x: before.x, y: (before.y * zoom) / before.zoom } : { x: 0, y: 0 }, zoom);
    mark();
  };

  cy.on('tap', (event) => events.onSelect(event.target === cy ? null : ownerOf(event)));
  cy.on('dbltap', 'node.narrative-box, node.part', (event) => events.onExpand(ownerOf(event)));
  cy.on('mouseover', 'node, edge', () => container.style.setProperty('cursor', 'pointer'));
  cy.on('mouseout', 'node, edge', () => container.style.removeProperty('cursor'));
  const onWheel = (event: WheelEvent) => {
    if (event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    scroll({ x: cy.pan().x - event.deltaX, y: cy.pan().y - event.deltaY });
  };
  container.addEventListener('wheel', onWheel, { capture: true, passive: false });
  const observer = new ResizeObserver(() => redraw(true));
  observer.observe(container);
  void Promise.all(
    Object.values(types).map((type) => document.fonts.load(`${type.style} ${type.weight} ${type.size}px ${family}`)),
  ).then(() => redraw(true));

  return {
    draw(next) {
      const same = drawing?.network === next.network && drawing?.expanded === next.expanded;
      drawing = next;
      if (same) mark();
      else redraw(false);
    },
    scheme: (next) => void cy.style(stylesheet(paletteOf(next))),
    point(id) {
      cy.elements('.pointed').removeClass('pointed');
      if (id) cy.getElementById(id).addClass('pointed');
    },
    zoom: (factor) =>
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    fit,
    core: () => cy,
    destroy() {
      observer.disconnect();
      container.removeEventListener('wheel', onWheel, { capture: true });
      cy.destroy();
    },
  };
}
