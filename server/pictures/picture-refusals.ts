import { reasonsOf } from '../reasons/reason.ts';

/** Why a picture or a briefing is not made. */
export const PICTURE_REFUSALS = {
  NO_VIEW_TO_DRAW: (id: string) => `There is no view "${id}" that this clearance may see.`,
  NO_BRIEFING_TO_PRINT: (id: string) => `There is no briefing "${id}" that this clearance may see.`,
  NO_PAGE_TO_PRINT: (id: string) =>
    `No page of "${id}" can be shown: its views were removed, or lie above this clearance.`,
  BRIEFING_IN_OTHER_FORMAT: (format: string) =>
    `A briefing of several views is printed as pdf or html, not as ${format}.`,
};

export const pictureRefusal = reasonsOf(PICTURE_REFUSALS);
