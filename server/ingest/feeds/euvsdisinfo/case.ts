import type { Field } from '../record.ts';

/** A case of EUvsDisinfo's database, whichever export it comes from. */
export interface Case {
  place: string;
  /** What the export knows it by: its address, or what tells it apart where the export has none. */
  key: string;
  /** As the export has them, in its order. */
  fields: Field[];
  title: string;
  /** The case's own page. */
  address: string | null;
  /** The day on which the disinformation was published. */
  date: string | null;
  outlets: string[];
  /** The field that lists the outlets. */
  outletField: string;
  countries: string[];
  countryField: string;
  keywords: string[];
  /** The language that it was published in, ISO 639-1 or "und". */
  lang: string;
  /** What was published, in EUvsDisinfo's words: the field, "summary" or "title". */
  saidIn: string;
  /** The page on which it was published. */
  source: string | null;
  reportedBy: string | null;
  disproof: boolean;
}
