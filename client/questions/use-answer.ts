import { useEffect, useMemo, useRef, useState } from 'react';
import { useQuery } from 'urql';
import type { QuestionName } from '../store/asking.ts';
import { useView } from '../store/store.ts';
import { isFiltered } from '../store/transitions.ts';
import type { View } from '../store/view.ts';
import { texts } from '../texts.ts';
import { questions } from './all.ts';
import { remarks } from './cells.ts';
import { type Choice, useOffers } from './choices.ts';
import type { Answer, Row } from './question.ts';

/** What a question is asked of: what was chosen, and the best that is offered where nothing was. */
function chosen(needs: readonly Choice[], about: readonly string[], offers: ReturnType<typeof useOffers>): string[] {
  const taken: string[] = [];
  for (const [at, choice] of needs.entries()) {
    const id =
      about[at] || offers?.[choice].find((offer) => !taken.includes(offer.id) && !about.includes(offer.id))?.id;
    if (id === undefined) break;
    taken.push(id);
  }
  return taken;
}

/** Whether somebody has narrowed the picture already: then an answer leaves it alone, since a link has to open as it was. */
const isNarrowed = (view: View) => isFiltered(view) || view.expanded.length > 0 || view.between.length > 0;

/** The rows of the pages before the one that is asked for. */
interface Earlier {
  key: string;
  rows: readonly Row[];
  after: string | null;
}

/** An answer that goes on where earlier pages end; a page that is not there yet still tells the last one. */
function continued(answer: Answer, { rows }: Earlier): Answer {
  const all = new Map([...rows, ...answer.rows].map((row) => [row.key, row]));
  const notes = answer.total === undefined ? answer.notes : remarks(texts.questions.listed(all.size, answer.total));
  return { ...answer, rows: [...all.values()], ...(notes ? { notes } : {}) };
}

/** Asks the question of the view; once it is answered, the picture is narrowed and the address says of what it was asked. */
export function useAnswer(name: QuestionName) {
  const about = useView((store) => store.view.about);
  const adjust = useView((store) => store.adjust);
  const { needs, document, variables: variablesOf, answer: tell } = questions[name];
  const offers = useOffers(needs);
  const of = chosen(needs, about, offers);
  const key = JSON.stringify(of);
  const [pages, setPages] = useState<Earlier>({ key, rows: [], after: null });
  const earlier = pages.key === key ? pages : { key, rows: [], after: null };
  const { after } = earlier;
  const variables = useMemo(
    () => ({ ...variablesOf(JSON.parse(key) as string[]), ...(after === null ? {} : { after }) }),
    [variablesOf, key, after],
  );
  const lacks = of.length < needs.length;
  const [{ data, fetching, error, stale }, again] = useQuery({ query: document, variables, pause: lacks });
  const answer = useMemo<Answer | undefined>(
    () => (data && !lacks ? tell(data, JSON.parse(key) as string[]) : undefined),
    [data, lacks, tell, key],
  );
  const whole = answer && continued(answer, earlier);
  const next = answer?.next ?? null;
  const narrowed = useRef('');
  const narrows = answer?.narrows;
  const told = answer !== undefined;
  useEffect(() => {
    const asked = `${name} ${key}`;
    if (!told || fetching || narrowed.current === asked) return;
    narrowed.current = asked;
    adjust((view) => ({ ...view, ...(isNarrowed(view) ? {} : narrows), about: JSON.parse(key) as string[] }));
  }, [name, key, told, narrows, fetching, adjust]);
  return {
    ...{ needs, offers, of, variables },
    answer: whole,
    more: next !== null && !fetching ? () => setPages({ key, rows: whole?.rows ?? [], after: next }) : null,
    fetching: fetching || stale || (needs.length > 0 && offers === undefined),
    lacks: lacks && offers !== undefined,
    error,
    again: () => again({ requestPolicy: 'network-only' }),
  };
}
