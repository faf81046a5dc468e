/** Numbers, shares and dates as the page prints them. */
const numbers = new Intl.NumberFormat('en-GB');
const shares = new Intl.NumberFormat('en-GB', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export const count = (value: number): string => numbers.format(value);
/** A share of 0 to 1 as 44.9 %, with a no-break space. */
export const share = (value: number): string => shares.format(value).replace('%', '\u00a0%');
export const day = (iso: string): string => dates.format(new Date(iso));

export const several = (value: number, one: string, many: string): string =>
  `${count(value)} ${value === 1 ? one : many}`;
