import type { Collection, Core } from 'cytoscape';
import type { Arrangement, Place, Size } from '../../picture/layout.ts';
import { scrolledTo } from './scrolled-to.ts';

/** Further out than this a grown picture is scrolled rather than shrunk. */
const roomy = 0.6;
const margin = 24;

/** Which part of the picture is seen, and how large. */
export class Viewport {
  #arrangement: Arrangement | null = null;

  constructor(
    private readonly cy: Core,
    private readonly room: () => Size,
  ) {}

  /** A new picture is drawn: shown from its beginning, or seen as it was before. */
  drawn(arrangement: Arrangement, how: 'fit' | 'stay'): void {
    const before = this.#arrangement;
    this.#arrangement = arrangement;
    if (how === 'fit' || !before) {
      this.start();
      return;
    }
    // what fills the room goes on filling it when the room changes
    const scaled = (this.cy.zoom() / before.zoom) * arrangement.zoom;
    const { x, y } = this.#corner();
    this.#scroll({ x, y: (y * scaled) / this.cy.zoom() }, scaled);
  }

  /** The beginning of the picture in its own size. */
  start(): void {
    this.#scroll({ x: 0, y: 0 }, this.#arrangement?.zoom ?? 1, this.#arrangement?.columnsSize);
  }

  /** All of it, unless that is what is seen already: then its beginning in its own size. */
  fit(): void {
    if (!this.#arrangement) return;
    const { size, zoom } = this.#arrangement;
    const room = this.room();
    const whole = Math.min(zoom, room.width / size.width, room.height / size.height);
    if (this.#arrangement.straight || size.width > (this.#arrangement.columnsSize?.width ?? size.width))
      this.#scroll({ x: 0, y: 0 }, whole);
    else this.start();
  }

  scrollBy({ x, y }: Place): void {
    const corner = this.#corner();
    this.#scroll({ x: corner.x + x, y: corner.y + y }, this.cy.zoom());
  }

  /** Scrolls as little as brings it into sight. */
  reveal(elements: Collection): void {
    const { x1, x2, y1, y2 } = elements.renderedBoundingBox();
    const { width, height } = this.room();
    const by = (from: number, to: number, end: number) =>
      from < margin ? margin - from : to > end - margin ? end - margin - to : 0;
    const move = { x: by(x1, x2, width), y: by(y1, y2, height) };
    if (move.x !== 0 || move.y !== 0) this.scrollBy(move);
  }

  /** Steps back as far as names stay legible, or scrolls, so that what was added is seen. */
  makeRoomFor(ids: readonly string[]): void {
    const { cy } = this;
    const added = cy
      .collection()
      .union(cy.nodes().filter((node) => ids.includes(String(node.data('owner') ?? node.id()))));
    const { x1, x2, y1, y2 } = added.renderedBoundingBox();
    const { width, height } = this.room();
    if (x1 >= 0 && y1 >= 0 && x2 <= width && y2 <= height) return;
    const { size, zoom } = this.#arrangement ?? { size: { width, height }, zoom: 1 };
    const whole = Math.min(zoom, width / size.width, height / size.height);
    const level = Math.max(Math.min(cy.zoom(), whole), Math.min(cy.zoom(), roomy));
    cy.zoom({ level, renderedPosition: { x: width / 2, y: height / 2 } });
    this.scrollBy({ x: 0, y: 0 });
    this.reveal(added);
  }

  /** The picture's upper left corner on the screen. */
  #corner(): Place {
    const { x, y } = this.#origin(this.cy.zoom());
    return { x: this.cy.pan().x + x, y: this.cy.pan().y + y };
  }

  #origin(zoom: number): Place {
    const { x, y } = this.#arrangement?.origin ?? { x: 0, y: 0 };
    return { x: x * zoom, y: y * zoom };
  }

  #scroll(corner: Place, zoom: number, part?: Size): void {
    if (!this.#arrangement) return;
    const room = this.room();
    const { size, straight } = this.#arrangement;
    const height = size.height * zoom;
    if (part && !straight) {
      // the columns stand where they would without what was brought in beside them
      const { x, y } = scrolledTo(corner, part, zoom, room);
      this.cy.viewport({ zoom, pan: { x, y } });
      return;
    }
    const { x, y } = scrolledTo(corner, size, zoom, room);
    const origin = this.#origin(zoom);
    const lower = straight && height <= room.height ? (room.height - height) / 2 : y;
    this.cy.viewport({ zoom, pan: { x: x - origin.x, y: lower - origin.y } });
  }
}
