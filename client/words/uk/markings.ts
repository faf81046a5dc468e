import type * as english from '../en/markings.ts';

export const markings: typeof english.markings = {
  CLEAR: 'TLP:CLEAR, для всіх',
  GREEN: 'TLP:GREEN, для спільноти',
  AMBER: 'TLP:AMBER, для тих, кому потрібно',
  AMBER_STRICT: 'TLP:AMBER+STRICT, лише для цієї організації',
  RED: 'TLP:RED, лише для присутніх',
};
