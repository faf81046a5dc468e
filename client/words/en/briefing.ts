import { apart } from '../../../picture/words/apart.ts';
import { several } from './numbers.ts';

/** What saving, opening, exporting and sharing a view says. */
export const briefing = {
  entries: { save: 'Save this view…', views: 'Saved views…', export: 'Export this view…', briefings: 'Briefings…' },
  title: 'Export this view',
  name: 'Title',
  about: 'Subtitle',
  file: 'File',
  size: 'Sheet',
  sizes: { seen: 'As seen', '16:9': '16:9', '4:3': '4:3', a4: 'A4' },
  times: 'Pixels',
  background: 'Background',
  backgrounds: { white: 'White', dark: 'Dark', transparent: 'Transparent' },
  language: 'Language',
  download: 'Download',
  copyQuery: 'Copy as GraphQL',
  copied: 'Copied',
  failed: (why: string) => `It did not work: ${why}`,
  small: (size: string, unit: string) =>
    `So much is in this view that its smallest text has ${size} ${unit}. Filter it, or hide some of it.`,
  saveTitle: 'Save this view',
  viewName: 'Name',
  viewNote: 'Note',
  viewNoteHint: 'What it is for; printed under the title.',
  asItsData: 'As what it shows',
  save: 'Save view',
  saveAsNew: 'Save as a new view',
  saveOver: 'Save changes',
  saved: 'Saved. This link opens it:',
  opened: (name: string) => `Saved view “${apart(name)}”`,
  news: (statements: number) =>
    statements === 0
      ? 'Nothing new since it was saved'
      : `${several(statements, 'new statement', 'new statements')} since this view was saved`,
  viewsTitle: 'Saved views',
  noViews: 'No view has been saved yet. “Save this view” keeps what you see, with a link that opens it.',
  keptBy: (by: string, when: string) => `${apart(by)}, data as of ${when}`,
  copyLink: 'Copy link',
  rename: 'Rename',
  duplicate: 'Duplicate',
  remove: 'Delete',
  cancel: 'Cancel',
  of: (act: string, name: string) => `${act}: ${apart(name)}`,
  copyOf: (name: string) => `${name} (copy)`,
  removed: (name: string) => `“${apart(name)}” was deleted.`,
};
