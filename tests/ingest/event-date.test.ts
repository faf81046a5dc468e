import { describe, expect, it } from 'vitest';
import { eventDate } from '../../server/ingest/extraction/event-date.ts';

describe('the date of an event', () => {
  it('is as exact as it is printed', () => {
    expect(eventDate('2000')).toEqual({ start: '2000-01-01', end: null, precision: 'year' });
    expect(eventDate('2024-06')).toEqual({ start: '2024-06-01', end: null, precision: 'month' });
    expect(eventDate('2024-06-19')).toEqual({ start: '2024-06-19', end: null, precision: 'day' });
  });

  it('is none without a year', () => {
    const none = { start: null, end: null, precision: null };
    expect(eventDate('--06-19')).toEqual(none);
    expect(eventDate('June 19th')).toEqual(none);
    expect(eventDate(undefined)).toEqual(none);
  });
});
