/** The tour of a first visit. */
export const tour = {
  start: 'Show the tour',
  step: (at: number, of: number) => `${at} of ${of}`,
  skip: 'Skip the tour',
  back: 'Back',
  next: 'Next',
  done: 'Done',
  steps: {
    picture: {
      title: 'Who amplifies what',
      text: 'On the left who amplifies, in the middle the narratives, on the right who answers. The larger a circle, the wider its known reach; a hollow one with a question mark is unknown, not zero.',
    },
    list: {
      title: 'Open anyone',
      text: 'Choose a name, here or in the picture: a panel shows what was said, word for word, and “Read in the source” opens the document at these words.',
    },
    filters: {
      title: 'Narrow it down',
      text: 'Each filter tells beforehand how much it leaves. The address of the page holds what you see: whoever opens the link sees the same.',
    },
    questions: {
      title: 'Ask',
      text: 'The twelve questions of an investigator, one click each: the answer comes as a picture, as a table, and as a query to take along.',
    },
    views: {
      title: 'Take it along',
      text: 'Save a view, export it as a picture, or write a briefing with every quotation behind it. The key ? tells the shortcuts, and shows this tour again.',
    },
  },
};
