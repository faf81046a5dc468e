/** The steps of the tour in their order, each with the part of the page that it points at. */
export const places = {
  picture: '#content',
  list: '.node-list',
  filters: '.filters',
  questions: '[data-menu="questions"]',
  views: '[data-menu="views"]',
} as const;

export type Step = keyof typeof places;
export const steps = Object.keys(places) as [Step, ...Step[]];
