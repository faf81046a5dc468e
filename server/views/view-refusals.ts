import { reasonsOf } from '../reasons/reason.ts';

/** Why a saved view or a briefing is not kept, removed or brought back. */
export const VIEW_REFUSALS = {
  NO_VIEW: () => 'There is no such view.',
  NO_BRIEFING: () => 'There is no such briefing.',
  REMOVED_ALREADY: (id: string) => `${id} is removed already.`,
  NOT_REMOVED: (id: string) => `${id} is not removed.`,
  VERSION_NEEDED: () => 'Whatever is changed needs the version that it is changed from.',
};

export const viewRefusal = reasonsOf(VIEW_REFUSALS);
