import { useState } from 'react';
import { useQuery } from 'urql';
import { legendOf } from '../../picture/legend.ts';
import { totalsOf } from '../../picture/totals.ts';
import { type AmplificationResult, SourcesDocument } from '../api/amplification.ts';
import type { Canvas } from '../canvas/canvas.ts';
import { idsIn } from '../filters/chosen.ts';
import { useNames } from '../filters/use-names.ts';
import { usePalette } from '../legend/use-palette.ts';
import { useView } from '../store/store.ts';
import { day, texts } from '../texts.ts';
import { filtersInWords } from './filters-in-words.ts';

/** The button's work: the picture as it stands, with everything that explains it. */
export function useSave(canvas: Canvas | null, network: AmplificationResult | undefined) {
  const view = useView((store) => store.view);
  const palette = usePalette();
  const [{ data: printed }] = useQuery({ query: SourcesDocument });
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const nameOf = useNames(idsIn(view));
  const sources = (printed?.documents.edges ?? []).map(
    ({ node }) => `${node.title}, ${node.published === null ? texts.reader.noDate : day(node.published)}`,
  );
  const save = async () => {
    if (!canvas || !network) return;
    setState('busy');
    try {
      const { savePicture } = await import('./save-picture.ts');
      const caption = {
        title: texts.title,
        totals: totalsOf(network, texts),
        filters: filtersInWords(view, nameOf),
        sources: sources.length === 0 ? '' : texts.page.sources(sources),
        legend: legendOf(network, texts),
      };
      await savePicture(canvas.core(), caption, palette);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return { save: canvas && network ? save : null, state };
}
