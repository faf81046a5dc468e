import { several } from './numbers.ts';

/** What writing a briefing says. */
export const papers = {
  heading: 'Briefings',
  editor: 'Briefing',
  none: 'No briefing has been written yet.',
  noViews: 'A briefing is made of saved views, and none has been saved yet.',
  fresh: 'New briefing',
  pages: (pages: number) => several(pages, 'page', 'pages'),
  page: (number: number) => `Page ${number}`,
  title: 'Title of the briefing',
  view: 'Picture',
  headline: 'Headline',
  finding: (number: number) => `Key finding ${number}`,
  suggestions: 'What the graph says of this view:',
  asHeadline: 'Headline',
  asFinding: 'Finding',
  up: 'Move the page up',
  down: 'Move the page down',
  removePage: 'Take the page out',
  addPage: 'Add a page',
  save: 'Save briefing',
  saved: 'Saved.',
  pdf: 'PDF',
  html: 'One HTML file',
  close: 'Back to all briefings',
};
