/** What the frame of the page says. */
export const page = {
  canvasLabel:
    'Network of amplifiers, narratives and answers. The list beside it opens every node by keyboard; the table view holds the same data.',
  view: 'View',
  light: 'Switch to light colours',
  dark: 'Switch to dark colours',
  language: 'Language',
  details: 'Details',
  graphiql: 'GraphiQL',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit the picture',
  close: 'Close',
  skip: 'Skip to the picture',
  legend: 'Legend',
};

export const states = {
  loading: 'Loading the picture…',
  loadingPanel: 'Loading…',
  panelError: 'This could not be loaded',
  emptyTitle: 'Nothing fits these filters',
  empty: 'No statement and no answer is left. Take one filter away, or start again from all of them.',
  errorTitle: 'The picture could not be loaded',
  offline: 'The server does not answer. Is it still running?',
  retry: 'Try again',
  lost: 'The server does not answer. What failed is asked again once it does; nothing you typed is lost.',
  missingTitle: 'There is no such entry',
  missing: 'It may have been removed, or you may not see it.',
};
