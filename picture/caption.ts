import type { Marking, PictureAnswer, PictureSource } from './answer.ts';
import { reachStateOf, sideOf } from './network.ts';
import { voicesOf } from './voices.ts';
import type { Words } from './words/words.ts';

/** What a picture says of itself, apart from what the data say. */
export interface Caption {
  title: string;
  /** The user's own words under it; may be empty. */
  subtitle: string;
  /** Key findings; they take the place of the totals. */
  findings?: readonly string[];
  /** The filters in words. */
  filters: string;
  /** When the data were read, ISO. */
  asOf: string;
  marking: Marking;
  /** The id of the saved view; empty for one that is not saved. */
  id: string;
  /** Where the view can be opened. */
  link: string;
}

const mostSources = 3;
const shortHash = 16;

const distinct = <T extends { id: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((each) => [each.id, each])).values(),
];

/** The documents that the drawn edges are printed in, and the archives that hold their posts, in order of title. */
export function sourcesOf({ edges }: PictureAnswer): PictureSource[] {
  const spans = edges.flatMap((edge) => [...edge.statements, ...edge.counterEvidence].map(({ source }) => source));
  const documents = spans.flatMap((span) => (span === null ? [] : [span.document]));
  const archives = edges.flatMap(({ statements }) =>
    statements.flatMap(({ archive }) =>
      archive?.file && archive.fileSha256
        ? [{ id: archive.fileSha256, title: archive.file, published: null, sha256: archive.fileSha256 }]
        : [],
    ),
  );
  return distinct([...documents, ...archives]).sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** How many statements and pieces of counter-evidence are behind the edges, each counted once. */
export function evidenceOf({ edges, evidence }: PictureAnswer): {
  statements: number;
  undated: number;
  answers: number;
} {
  if (evidence) return evidence;
  const statements = distinct(edges.flatMap((edge) => edge.statements));
  return {
    statements: statements.length,
    undated: statements.filter(({ publishedAt }) => publishedAt === null).length,
    answers: distinct(edges.flatMap((edge) => edge.counterEvidence)).length,
  };
}

/** The lines below a picture: what stands behind it, what is not known, where it is printed, and as of when. */
export function captionLines(answer: PictureAnswer, caption: Caption, words: Words): string[] {
  const { statements, undated, answers } = evidenceOf(answer);
  const amplifiers = answer.nodes.filter((node) => sideOf(node) === 'amplifiers');
  const unknown = amplifiers.filter((node) => reachStateOf(node, answer) === 'unknown');
  const paraphrased = amplifiers.filter((node) => reachStateOf(node, answer) === 'uncarried').length;
  const known = [
    words.caption.evidence(statements, answers),
    unknown.length > 0
      ? words.caption.unknownReach(
          unknown.map(({ label }) => label),
          voicesOf(unknown.filter(({ kind }) => kind === 'Channel').length, unknown.length),
        )
      : words.caption.noUnknown,
    ...(paraphrased > 0 ? [words.caption.paraphrased(paraphrased)] : []),
    ...(undated > 0 ? [words.caption.undated(undated)] : []),
    words.caption.claimsAreNotFacts,
  ];
  const sources = sourcesOf(answer);
  const printed = sources
    .slice(0, mostSources)
    .map(({ title, published, sha256 }) =>
      words.caption.source(title, published === null ? null : words.day(published), `${sha256.slice(0, shortHash)}…`),
    );
  return [
    known.join(' '),
    sources.length === 0
      ? words.caption.noSources
      : words.caption.sources(printed, Math.max(0, sources.length - mostSources)),
    [words.caption.asOf(words.minute(caption.asOf)), caption.id, caption.link, 'Megaphone']
      .filter((part) => part !== '')
      .join(' · '),
  ];
}
