/** Where a check says how far it is. */
export interface CheckProgress {
  /** A line that stays: a new step begins. */
  say(line: string): void;
  /** How far the step is; the text is asked only when it is told. */
  report(text: () => string): void;
}

export const SILENT: CheckProgress = { say: () => {}, report: () => {} };
