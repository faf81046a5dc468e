import type { Core } from 'cytoscape';
import type { Arrangement } from '../../picture/layout.ts';
import type { Network } from '../../picture/network.ts';
import { sizeOf } from '../../picture/shapes.ts';
import { types } from '../../picture/type/wrap.ts';
import { enlargement, type Name, namesByTier, tierOf } from './names.ts';

const rest = 160;

/** Shows so many names as the zoom has room for; a picture in columns always shows all of them. */
export class Naming {
  #shown: Set<string>[] | null = null;
  #tier = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly cy: Core) {
    // names change once the hand rests: while it moves, every frame counts
    cy.on('zoom', () => {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => cy.destroyed() || this.#apply(false), rest);
    });
  }

  /** A new picture is drawn. */
  drawn(network: Network, arrangement: Arrangement): void {
    this.#shown = arrangement.straight ? namesByTier(namesOf(network, arrangement), boxesOf(arrangement)) : null;
    this.#apply(true);
  }

  #apply(always: boolean): void {
    const tier = this.#shown ? tierOf(this.cy.zoom()) : 0;
    if (!always && tier === this.#tier) return;
    this.#tier = tier;
    const shown = this.#shown?.[tier];
    const size = types.name.size * enlargement(tier);
    this.cy.batch(() => {
      for (const part of this.cy.nodes('.lines')) {
        const seen = tier === 0 || (part.hasClass('name') && shown?.has(String(part.data('owner'))) === true);
        part.toggleClass('unnamed', !seen);
        part.toggleClass('enlarged', tier > 0 && seen);
        if (tier > 0 && seen) part.data('fontSize', size);
      }
    });
  }
}

function namesOf(network: Network, { places, captions }: Arrangement): Name[] {
  const degree = new Map<string, number>();
  for (const { source, target } of network.edges)
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  return network.nodes.flatMap((node) => {
    const [place, caption] = [places.get(node.id), captions.get(node.id)];
    if (!place || !caption?.lines) return [];
    const lines = caption.lines.filter(({ type }) => type === 'name').length;
    return [
      {
        id: node.id,
        x: place.x,
        y: place.y + sizeOf(node) / 2,
        width: caption.width,
        height: lines * types.name.leading + 6,
        weight: (degree.get(node.id) ?? 0) + sizeOf(node),
      },
    ];
  });
}

const boxesOf = ({ places, boxes }: Arrangement) =>
  [...boxes].flatMap(([id, { width, height }]) => {
    const place = places.get(id);
    return place ? [{ x: place.x, y: place.y - height / 2, width, height }] : [];
  });
