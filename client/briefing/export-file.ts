import type { SavedViewData } from '../../picture/saved-view.ts';
import { refusalIn } from '../api/write.ts';
import { whyOf } from '../errors/why.ts';
import { texts } from '../texts.ts';
import { useTransliteration } from '../transliteration/use-transliteration.ts';

/** How a file is to be made; as the server's PictureOrder. */
export interface Order {
  /** The id of a saved view or a briefing, or the view of the page. */
  view: string | SavedViewData;
  format: 'png' | 'svg' | 'pdf' | 'html';
  size: string;
  times: number;
  background: string;
  language: string | null;
}

/** Has the server make the file, the same as it makes for a nightly job, and hands it to the browser to save; answers how small its smallest text is where that is too small. */
export async function exportFile(order: Order, name: string): Promise<string | null> {
  const { view, ...how } = order;
  const response = await fetch('/pictures', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...how,
      view: typeof view === 'string' ? view : unsaved(view),
      latin: useTransliteration.getState().on,
      ...{ asOf: new Date().toISOString(), origin: window.location.origin },
    }),
  }).catch(() => {
    throw new Error(texts.states.offline);
  });
  if (!response.ok) throw new Error(await refusedBy(response));
  download(await response.blob(), name, order.format);
  return response.headers.get('x-smallest-text');
}

const unsaved = ({ id: _, ...view }: SavedViewData) => view;

async function refusedBy(response: Response): Promise<string> {
  const body = (await response.json().catch(() => null)) as { errors?: Parameters<typeof refusalIn>[0][] } | null;
  const error = body?.errors?.[0];
  return error ? whyOf(refusalIn(error)) : `HTTP ${response.status}`;
}

function download(blob: Blob, name: string, ending: string): void {
  const address = URL.createObjectURL(blob);
  const plain = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: `${plain || 'megaphone'}.${ending}`,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
