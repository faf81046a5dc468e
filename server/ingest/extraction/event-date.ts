/** When an event began and ended as far as its source prints it; ISO dates, precision year, month or day. */
export interface EventDate {
  start: string | null;
  end: string | null;
  precision: string | null;
}

const NO_DATE: EventDate = { start: null, end: null, precision: null };

/** Reads `2000`, `2024-06` or `2024-06-19`. A day without its year, `--06-19`, is no date. */
export function eventDate(written: string | undefined): EventDate {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written ?? '') ?? [];
  if (year === undefined) return NO_DATE;
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return { start: [year, month ?? '01', day ?? '01'].join('-'), end: null, precision };
}
