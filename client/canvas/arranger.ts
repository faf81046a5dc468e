import { readingArrangement } from '../../picture/arrange-view.ts';
import type { Explored } from '../../picture/explored.ts';
import { freeArrangement, looksOf, requestOf } from '../../picture/free-arrangement.ts';
import type { Arrangement, Size } from '../../picture/layout.ts';
import type { LayoutAnswer, LayoutRequest } from '../../picture/layouts/request.ts';
import type { LayoutName, Placed } from '../store/exploration.ts';
import { texts } from '../texts.ts';
import { measure } from './measure.ts';

/** What decides where nodes stand. */
export interface Wish {
  explored: Explored;
  expanded: readonly string[];
  layout: LayoutName;
  arranged: number;
  placed: readonly Placed[];
}

/** Computes where nodes stand: the reading layout at once, the others in a worker that is started when it is first needed. */
export class Arranger {
  #worker: Worker | null = null;
  #asked = 0;
  #last: { key: string; answer: LayoutAnswer } | null = null;

  /** The arrangement of any other layout; null where a newer wish has come meanwhile. */
  async arrange(wish: Wish, room: Size): Promise<Arrangement | null> {
    this.#asked += 1;
    const asked = this.#asked;
    const { explored, layout } = wish;
    if (layout === 'reading') return null;
    const looks = looksOf(explored.network, measure, texts);
    const request = requestOf(layout, explored, looks, wish.arranged, [...wish.placed]);
    const key = JSON.stringify(request);
    const answer = this.#last?.key === key ? this.#last.answer : await this.#ask(request);
    this.#last = { key, answer };
    return asked === this.#asked ? freeArrangement(answer, looks, room, texts) : null;
  }

  /** The reading layout, at once; nothing that was asked for before comes any more. */
  reading(wish: Wish, room: Size): Arrangement {
    this.#asked += 1;
    return readingArrangement(wish.explored, wish.expanded, wish.placed, room, measure, texts);
  }

  #ask(request: LayoutRequest): Promise<LayoutAnswer> {
    this.#worker?.terminate();
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    this.#worker = worker;
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(request);
    });
  }

  stop(): void {
    this.#worker?.terminate();
  }
}
