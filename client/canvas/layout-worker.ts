/// <reference lib="webworker" />
import type { ELK } from 'elkjs/lib/elk-api.js';
import { layOut } from '../../picture/layouts/lay-out.ts';
import type { LayoutRequest } from '../../picture/layouts/request.ts';

/** Elk brings a worker of its own, fetched when somebody first wants layers. */
async function loadElk(): Promise<ELK> {
  const [{ default: Elk }, { default: address }] = await Promise.all([
    import('elkjs/lib/elk-api.js'),
    import('elkjs/lib/elk-worker.min.js?url'),
  ]);
  return new Elk({ workerFactory: () => new Worker(address) });
}

self.onmessage = async ({ data }: MessageEvent<LayoutRequest>) => {
  self.postMessage(await layOut(data, loadElk));
};
