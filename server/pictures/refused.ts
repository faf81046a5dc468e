import type { Reason } from '../reasons/reason.ts';

/** A picture that cannot be made, with the reason for whoever asked for it. */
export class PictureRefused extends Error {
  constructor(readonly why: Reason) {
    super(why.reason);
  }
}
