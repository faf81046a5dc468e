import { type Facts, factsOf } from '../../picture/facts.ts';
import type { Paper, PaperPage } from '../../picture/files/paper.ts';
import { gather, highest } from '../../picture/gathering/gather.ts';
import type { Ask } from '../../picture/gathering/questions.ts';
import { type Drawn, pictureOf } from '../../picture/picture-of-view.ts';
import { type SavedViewData, savedViewFields, savedViewQuery } from '../../picture/saved-view.ts';
import { type PictureInput, sceneOf } from '../../picture/scene/scene.ts';
import { type Language, wordsOf } from '../../picture/words/words.ts';
import { pictureRefusal } from './picture-refusals.ts';
import { PictureRefused } from './refused.ts';

const briefingQuery = `query Briefing($id: ID!) {
  briefing(id: $id) { title language pages { headline findings view { ${savedViewFields} } } }
}`;

interface BriefingData {
  title: string;
  language: Language;
  pages: { headline: string; findings: string[]; view: SavedViewData | null }[];
}

/** How pictures are to be drawn; in its own language where none is asked for. */
export type Wish = Omit<Drawn, 'language'> & { language: Language | null };

/** The picture of a view: a saved one by its id, or one as it stands in a page. */
export async function readPicture(ask: Ask, view: string | SavedViewData, wish: Wish): Promise<PictureInput> {
  return drawn(ask, typeof view === 'string' ? await savedView(ask, view) : view, wish);
}

async function savedView(ask: Ask, id: string): Promise<SavedViewData> {
  const { savedView: view } = await ask<{ savedView: SavedViewData | null }>(savedViewQuery, { id });
  if (!view) throw new PictureRefused(pictureRefusal('NO_VIEW_TO_DRAW', id));
  return view;
}

async function drawn(ask: Ask, view: SavedViewData, wish: Wish): Promise<PictureInput> {
  const language = wish.language ?? view.language;
  return pictureOf(view, await gather(view, ask, wordsOf(language)), { ...wish, language });
}

/** A view or a briefing as a paper, with what its file says of itself. */
export async function readPaper(
  ask: Ask,
  asked: string | SavedViewData,
  wish: Wish,
): Promise<{ paper: Paper; facts: Facts; language: Language }> {
  const isBriefing = typeof asked === 'string' && asked.startsWith('briefing:');
  const briefing = isBriefing ? await readBriefing(ask, asked) : await oneView(ask, asked);
  const id = typeof asked === 'string' ? asked : '';
  const language = wish.language ?? briefing.language;
  const pages: PaperPage[] = [];
  const inputs: PictureInput[] = [];
  for (const { headline, findings, view } of briefing.pages) {
    if (!view) {
      pages.push({ headline, findings, shown: null });
      continue;
    }
    const input = await drawn(ask, view, { ...wish, language });
    const caption = { ...input.caption, title: headline, findings };
    inputs.push({ ...input, caption });
    const scene = sceneOf({ ...input, caption });
    pages.push({ headline, findings, shown: { scene, answer: input.answer, link: caption.link } });
  }
  const [first] = inputs;
  if (!first) throw new PictureRefused(pictureRefusal('NO_PAGE_TO_PRINT', id));
  const marking = highest(...inputs.map(({ caption }) => caption.marking)).replace('_', '+');
  const facts = { ...factsOf(first.answer, first.caption), Title: briefing.title, Marking: `TLP:${marking}`, View: id };
  return { paper: { title: briefing.title, pages }, facts, language };
}

async function readBriefing(ask: Ask, id: string): Promise<BriefingData> {
  const { briefing } = await ask<{ briefing: BriefingData | null }>(briefingQuery, { id });
  if (!briefing) throw new PictureRefused(pictureRefusal('NO_BRIEFING_TO_PRINT', id));
  return briefing;
}

async function oneView(ask: Ask, asked: string | SavedViewData): Promise<BriefingData> {
  const view = typeof asked === 'string' ? await savedView(ask, asked) : asked;
  return { title: view.name, language: view.language, pages: [{ headline: view.name, findings: [], view }] };
}
