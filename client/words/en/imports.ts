import { apart } from '../../../picture/words/apart.ts';
import { several } from './numbers.ts';

export const imports = {
  bringIn: 'Bring in a document',
  bringInNow: 'Read it and open the review',
  bringEdition: 'Bring in a corrected edition',
  newEditionOf: (title: string) =>
    `A corrected edition of “${apart(title)}”. You will see what was added, changed, moved or is gone, and only what you accept is applied.`,
  noImport: 'No document waits for review',
  noImportHint: 'Bring in a digest: you decide, proposal by proposal, what of it becomes a fact.',
  broughtBy: (by: string | null, date: string) => (by === null ? date : `${apart(by)}, ${date}`),
  editionOf: (title: string) => `Corrected edition of “${apart(title)}”`,
  undoImport: 'Undo this import',
  undoImportSure: (accepted: number) =>
    `Takes the document, its proposals and ${several(accepted, 'accepted proposal', 'accepted proposals')} out of the graph.`,
  importUndone: (title: string, nodes: number) =>
    `“${apart(title)}” is out of the graph, with what came of it: ${several(nodes, 'node', 'nodes')}.`,
  thereAlready: (title: string) => `This very text is in the graph already: “${apart(title)}”. Nothing was changed.`,
  keep: 'Keep it',
  notUndone: 'It cannot be undone yet',
  file: 'A file',
  fileHint: 'Plain text, Markdown, HTML or DOCX, 8 MB at most. Nothing is fetched from an address.',
  chooseFile: 'Choose a file',
  noFile: 'Take the file away',
  tooLarge: 'It is larger than 8 MB.',
  paste: 'Or its text',
  about: { title: 'Title', author: 'Author', publisher: 'Publisher', url: 'Address', published: 'Day of publication' },
  aboutHints: {
    title: 'The one that it prints, where none is given',
    author: 'Proposed where the document prints the name',
    publisher: 'Proposed where the document prints the name',
    url: 'Kept as text, never opened',
  },
  notBrought: 'Nothing was brought in',
  openReview: 'Open its review',
  reading: 'Reading the document…',
};
