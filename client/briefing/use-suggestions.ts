import { useEffect, useState } from 'react';
import { without } from '../../picture/explored.ts';
import { suggestedFindings } from '../../picture/files/paper.ts';
import { gather } from '../../picture/gathering/gather.ts';
import { type SavedViewData, savedViewQuery } from '../../picture/saved-view.ts';
import { type Language, wordsOf } from '../../picture/words/words.ts';
import { ask } from '../api/ask.ts';

/** Sentences about a saved view; every number in them is the graph's. None while they are on their way. */
export function useSuggestions(view: string, language: Language): readonly string[] {
  const [found, setFound] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    const find = async () => {
      const { savedView } = await ask<{ savedView: SavedViewData | null }>(savedViewQuery, { id: view });
      if (!savedView) return [];
      const words = wordsOf(language);
      const { data } = await gather(savedView, ask, words);
      return suggestedFindings(without(data.amplification, savedView.hidden), words);
    };
    find().then(
      (sentences) => current && setFound(sentences),
      () => current && setFound([]),
    );
    return () => {
      current = false;
    };
  }, [view, language]);
  return found;
}
