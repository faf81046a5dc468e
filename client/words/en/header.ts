/** What the menus of the header are called. */
export const header = {
  questions: 'Questions',
  evidence: 'Evidence',
  views: 'Views',
  transliterate: 'Latin letters beside Cyrillic names',
};
