/** Numbers, shares, dates and counted words as one language prints them. */
export interface Numbers {
  count(value: number): string;
  /** A share of 0 to 1 as a percentage with one decimal and a no-break space. */
  share(value: number): string;
  /** A day, or the day of a time, in UTC. */
  day(iso: string): string;
  /** A moment to the minute, in UTC. */
  minute(iso: string): string;
  /** The number with the form of the word that the language's plural rules ask for. */
  several(value: number, forms: Forms): string;
  /** That form alone. */
  form(value: number, forms: Forms): string;
  /** Which of two names stands first: negative for the first. */
  compare(a: string, b: string): number;
}

/** The forms of a word after 1, after 2 to 4 where a language tells those apart, and after more. */
export interface Forms {
  one: string;
  few?: string;
  many: string;
}

export function numbersOf(locale: string): Numbers {
  const counts = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC', hourCycle: 'h23' });
  const rules = new Intl.PluralRules(locale);
  const collator = new Intl.Collator(locale);
  const count = (value: number) => counts.format(value);
  const form = (value: number, { one, few, many }: Forms) => {
    const rule = rules.select(value);
    return rule === 'one' ? one : rule === 'few' ? (few ?? many) : many;
  };
  return {
    count,
    share: (value) => `${shares.format(value * 100)}\u00a0%`,
    day: (iso) => days.format(new Date(iso)),
    minute: (iso) => `${days.format(new Date(iso))}, ${times.format(new Date(iso))} UTC`,
    several: (value, forms) => `${count(value)} ${form(value, forms)}`,
    form,
    compare: (a, b) => collator.compare(a, b),
  };
}
