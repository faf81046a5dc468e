import type { PictureAnswer } from './answer.ts';
import { type Caption, sourcesOf } from './caption.ts';

/** What a file says of itself outside its picture: names and values, for programs. */
export type Facts = Readonly<Record<string, string>>;

/** The metadata of an export; the hashes stand here in full. */
export function factsOf(answer: PictureAnswer, caption: Caption): Facts {
  return {
    Title: caption.title,
    Description: [caption.subtitle, caption.filters].filter((part) => part !== '').join(' '),
    Marking: `TLP:${caption.marking.replace('_', '+')}`,
    AsOf: caption.asOf,
    View: caption.id,
    Link: caption.link,
    Sources: sourcesOf(answer)
      .map(({ title, published, sha256 }) => `${title} (${published ?? 'no date stated'}) sha256:${sha256}`)
      .join('; '),
    Software: 'Megaphone',
  };
}
