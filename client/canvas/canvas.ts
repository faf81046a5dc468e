import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { Note } from '../../picture/annotations.ts';
import { inThousandths } from '../../picture/arrange-view.ts';
import { without } from '../../picture/explored.ts';
import type { Arrangement, Place } from '../../picture/layout.ts';
import type { Network } from '../../picture/network.ts';
import { paletteOf, type Scheme } from '../../picture/palette.ts';
import { texts } from '../texts.ts';
import { Arranger, type Wish } from './arranger.ts';
import { applyDifference } from './difference.ts';
import { letDrag } from './dragging.ts';
import { elementsOf } from './elements.ts';
import { type Emphasis, emphasize } from './emphasis.ts';
import { prepareAtRest } from './frames.ts';
import { glide } from './glide.ts';
import { Naming } from './naming.ts';
import { notePrefix } from './note-elements.ts';
import { stylesheet } from './stylesheet.ts';
import { loadFaces } from './type-faces.ts';
import { Viewport } from './viewport.ts';
import { type Way, walk } from './walk.ts';

export interface Drawing extends Wish, Emphasis {
  hidden: readonly string[];
  notes: readonly Note[];
}

export interface Canvas {
  draw(drawing: Drawing): void;
  scheme(scheme: Scheme): void;
  /** Marks what the keyboard or the list stands on. */
  point(id: string | null): void;
  /** The node that an arrow key leads to from another; brings it into sight. */
  walk(from: string | null, way: Way): string | null;
  zoom(factor: number): void;
  fit(): void;
  /** Where a node stands now, in the view's own measure; null where it is not drawn. */
  placeOf(id: string): Place | null;
  /** Where a node stands on the screen, px from the canvas's upper left corner. */
  screenPlaceOf(id: string): Place | null;
  /** What is drawn now, as plain data. */
  drawn(): { network: Network; arrangement: Arrangement } | null;
  core(): Core;
  destroy(): void;
}

export interface CanvasEvents {
  onSelect: (id: string | null) => void;
  onChooseEnd: (id: string) => void;
  onExpand: (id: string) => void;
  onMenu: (id: string, at: Place) => void;
  /** A node was dragged; the place is in the view's own measure. */
  onPut: (id: string, place: Place) => void;
  onBusy: (busy: boolean) => void;
}

const ownerOf = (event: EventObject): string => String(event.target.data('owner') ?? event.target.id());
const drawsAnew = ['explored', 'expanded', 'layout', 'arranged', 'placed', 'hidden', 'notes'] as const;

/** Owns Cytoscape. React mounts it once, hands it what to draw, and never renders a node. */
export function mountCanvas(container: HTMLElement, scheme: Scheme, events: CanvasEvents): Canvas {
  const cy = cytoscape({
    container,
    elements: [],
    style: stylesheet(paletteOf(scheme)),
    layout: { name: 'preset' },
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: 0.12,
    maxZoom: 3,
    multiClickDebounceTime: 220,
  });
  prepareAtRest(cy);
  const arranger = new Arranger();
  const naming = new Naming(cy);
  const room = () => ({ width: container.clientWidth, height: container.clientHeight });
  const viewport = new Viewport(cy, room);
  let worn = scheme;
  let drawing: Drawing | null = null;
  let seen = { width: 0, height: 0 };
  let used = { width: 0, height: 0 };
  let drawn: { network: Network; arrangement: Arrangement; wish: Drawing } | null = null;

  const emphasizeNow = () => {
    if (!drawing) return;
    const chosen = emphasize(cy, drawing);
    if (chosen.nodes().nonempty()) viewport.reveal(chosen);
  };
  const show = (arrangement: Arrangement, wish: Drawing, keep: boolean) => {
    const network = without(wish.explored.network, wish.hidden);
    const before = drawn;
    const relaid = before !== null && before.wish.layout !== wish.layout;
    glide(cy, before !== null && !keep, () => applyDifference(cy, elementsOf(network, arrangement, wish.notes)));
    drawn = { network, arrangement, wish };
    const same =
      before !== null && !relaid && baseOf(before.wish) === baseOf(wish) && before.wish.expanded === wish.expanded;
    viewport.drawn(arrangement, keep || same ? 'stay' : 'fit');
    naming.drawn(network, arrangement);
    if (!keep) {
      const known = new Set(same ? before.network.nodes.map(({ id }) => id) : baseIds(wish));
      const added = network.nodes.filter(({ id }) => !known.has(id)).map(({ id }) => id);
      if (added.length > 0 && (same || !arrangement.straight)) viewport.makeRoomFor(added);
    }
    container.dataset.arranged = wish.layout;
    emphasizeNow();
  };
  const redraw = (keep: boolean) => {
    if (!drawing || cy.destroyed() || container.clientWidth === 0) return;
    cy.resize();
    seen = room();
    const wish = drawing;
    events.onBusy(wish.layout !== 'reading');
    if (wish.layout === 'reading') show(arranger.reading(wish, steadyRoom(wish)), wish, keep);
    else void arrangeApart(wish, keep);
    const names = wish.explored.network.nodes.map(({ label }) => label).join('');
    void loadFaces(`${texts.picture.amplifiers} ${names}`)?.then(() => redraw(true));
  };
  /** What is brought in may make the legend longer and the canvas lower by a line; the columns do not move for that. */
  const steadyRoom = (wish: Drawing) => {
    const now = room();
    const steady =
      wish.explored.waves.length > 0 && now.width === used.width && Math.abs(now.height - used.height) < 64;
    if (!steady) used = now;
    return used;
  };
  const arrangeApart = async (wish: Drawing, keep: boolean) => {
    const arrangement = await arranger.arrange(wish, room());
    if (!arrangement || cy.destroyed()) return;
    events.onBusy(false);
    show(arrangement, wish, keep);
  };

  // the panel that a click opens moves the picture: a node waits whether a second click follows
  cy.on('onetap', 'node', (event) => {
    if (event.originalEvent.shiftKey) events.onChooseEnd(ownerOf(event));
    else events.onSelect(ownerOf(event));
  });
  cy.on('tap', (event) => {
    if (event.target === cy) events.onSelect(null);
    else if (event.target.isEdge() && !event.target.hasClass('tie')) events.onSelect(event.target.id());
  });
  cy.on('dbltap', 'node', (event) => events.onExpand(ownerOf(event)));
  cy.on('cxttap taphold', 'node', (event) => events.onMenu(ownerOf(event), event.renderedPosition));
  cy.on('mouseover', 'node, edge', () => container.style.setProperty('cursor', 'pointer'));
  cy.on('mouseout', 'node, edge', () => container.style.removeProperty('cursor'));
  const measured = (place: Place): Place => {
    const size = drawn?.arrangement.columnsSize;
    return size ? inThousandths(place, size) : { x: Math.round(place.x), y: Math.round(place.y) };
  };
  /** A note lies somewhere on the picture as a whole. */
  const onPicture = ({ x, y }: Place): Place => {
    const { size, origin = { x: 0, y: 0 } } = drawn?.arrangement ?? { size: room() };
    const { x: across, y: down } = inThousandths({ x: x - origin.x, y: y - origin.y }, size);
    const within = (value: number) => Math.min(1000, Math.max(0, value));
    return { x: within(across), y: within(down) };
  };
  letDrag(cy, (id, place) => events.onPut(id, id.startsWith(notePrefix) ? onPicture(place) : measured(place)));
  const onWheel = (event: WheelEvent) => {
    if (event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    viewport.scrollBy({ x: -event.deltaX, y: -event.deltaY });
  };
  container.addEventListener('wheel', onWheel, { capture: true, passive: false });
  const observer = new ResizeObserver(() => {
    const now = room();
    // an observer calls once at first, when nothing has changed yet
    if (now.width !== seen.width || now.height !== seen.height) redraw(true);
  });
  observer.observe(container);
  const point = (id: string | null) => {
    cy.elements('.pointed').removeClass('pointed');
    if (id) cy.getElementById(id).addClass('pointed');
  };
  return {
    draw(next) {
      const before = drawing;
      drawing = next;
      if (before && drawsAnew.every((part) => before[part] === next[part])) emphasizeNow();
      else redraw(false);
    },
    scheme(next) {
      if (next === worn) return;
      worn = next;
      cy.style(stylesheet(paletteOf(next)));
    },
    point,
    walk(from, way) {
      if (!drawn) return null;
      const { arrangement, network } = drawn;
      const places = new Map(network.nodes.flatMap(({ id }) => placeIn(arrangement, id)));
      const next = from && places.has(from) ? walk(from, way, places, network.edges) : firstOf(places);
      if (next) viewport.reveal(cy.getElementById(next));
      return next;
    },
    zoom: (factor) =>
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    fit: () => viewport.fit(),
    placeOf: (id) => {
      const place = drawn?.arrangement.places.get(id);
      return place ? measured(place) : null;
    },
    screenPlaceOf: (id) => {
      const node = cy.getElementById(id);
      return node.nonempty() && node.isNode() ? node.renderedPosition() : null;
    },
    drawn: () => drawn,
    core: () => cy,
    destroy() {
      observer.disconnect();
      arranger.stop();
      container.removeEventListener('wheel', onWheel, { capture: true });
      cy.destroy();
    },
  };
}

/** The nodes of the filters alone: while they stay, nothing that the user adds moves the picture. */
function baseIds({ explored: { network, waves } }: Drawing): string[] {
  const late = new Set(waves.flatMap(({ ids }) => ids));
  return network.nodes.flatMap(({ id }) => (late.has(id) ? [] : [id]));
}

const baseOf = (drawing: Drawing): string => baseIds(drawing).join(' ');

const placeIn = ({ places }: Arrangement, id: string): [string, Place][] => {
  const place = places.get(id);
  return place ? [[id, place]] : [];
};

const firstOf = (places: ReadonlyMap<string, Place>): string | null =>
  [...places].sort(([, a], [, b]) => a.x - b.x || a.y - b.y)[0]?.[0] ?? null;
