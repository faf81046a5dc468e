import type { PictureAnswer, PictureSpan, PictureStatement } from '../answer.ts';
import { evidenceOf, sourcesOf } from '../caption.ts';
import { sideOf, unknownIn } from '../network.ts';
import type { Scene } from '../scene/scene.ts';
import { apart } from '../words/apart.ts';
import type { Words } from '../words/words.ts';

/** A page of a briefing as it is printed. */
export interface PaperPage {
  headline: string;
  findings: readonly string[];
  /** Null where the view is gone or may not be seen; the page says so. */
  shown: { scene: Scene; answer: PictureAnswer; link: string } | null;
}

/** A briefing as it is printed. */
export interface Paper {
  title: string;
  pages: readonly PaperPage[];
}

/** Words behind a picture with who said them and where they are printed. */
export interface Citation {
  id: string;
  /** Who said it, or who answered. */
  who: string;
  /** The words of the document, exactly. */
  words: string;
  place: string;
  answers: boolean;
}

const placeOf = ({ document, start, end, line }: PictureSpan, words: Words): string =>
  words.paper.place(document.title, line, start, end);

/** Where a post is kept: its day, and the row of the archive that it came with. */
const rowOf = ({ publishedAt, archive }: PictureStatement, words: Words): string | null =>
  archive
    ? [...(publishedAt === null ? [] : [words.day(publishedAt)]), words.paper.row(archive.file, archive.row)].join(', ')
    : null;

/** Every quotation and post behind the drawn edges, each once: what is claimed first, then what answers it. */
export function citationsOf({ edges }: PictureAnswer, words: Words): Citation[] {
  const found = new Map<string, Citation>();
  const add = (id: string, who: readonly string[], said: string, place: string | null, answers: boolean) => {
    if (place === null || found.has(id)) return;
    const names = who.length === 0 ? words.totals.nobody : who.map(apart).join(', ');
    found.set(id, { id, who: names, words: said, place, answers });
  };
  for (const { statements } of edges)
    for (const statement of statements) {
      const { id, speakers, channels, source, text } = statement;
      const carriers = channels.map(({ displayName }) => displayName);
      const voices = speakers.map(({ name }) => name);
      const place = source === null ? rowOf(statement, words) : placeOf(source, words);
      add(id, voices.length > 0 ? voices : carriers, source?.excerpt ?? text, place, false);
    }
  for (const { counterEvidence } of edges)
    for (const { id, givenBy, source } of counterEvidence)
      add(
        id,
        givenBy.map(({ name }) => name),
        source?.excerpt ?? '',
        source && placeOf(source, words),
        true,
      );
  return [...found.values()].sort((a, b) => Number(a.answers) - Number(b.answers));
}

/** Sentences that a briefing may begin with; every number in them comes from the answer. */
export function suggestedFindings(answer: PictureAnswer, words: Words): string[] {
  const { reach, rebuttalCoverage, concentration, widestUnrebutted, nodes } = answer;
  const { paper } = words;
  const amplifiers = nodes.filter((node) => sideOf(node) === 'amplifiers').length;
  const widest = widestUnrebutted[0];
  return [
    paper.amplifiers(amplifiers, evidenceOf(answer).statements),
    reach.known > 0 ? paper.reach(reach.known, reach.channels, unknownIn(reach)) : paper.noReach(unknownIn(reach)),
    paper.rebutted(rebuttalCoverage.rebutted, rebuttalCoverage.claims),
    ...(widest ? [paper.widest(apart(widest.text), widest.reach.known)] : []),
    ...(concentration.topTwoShare !== null && concentration.channels > 2
      ? [paper.topTwo(words.share(concentration.topTwoShare), concentration.channels)]
      : []),
  ];
}

/** The documents and archives of all pages, each once, as a list of sources. */
export function paperSources({ pages }: Paper, words: Words): string[] {
  const all = pages.flatMap(({ shown }) => (shown ? sourcesOf(shown.answer) : []));
  const distinct = [...new Map(all.map((source) => [source.id, source])).values()];
  return distinct.map(({ title, published, sha256 }) =>
    words.caption.source(title, published === null ? null : words.day(published), sha256),
  );
}
