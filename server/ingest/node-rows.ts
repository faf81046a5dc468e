/** What every node has: a stable id and a marking, 0 CLEAR to 4 RED. */
interface Node {
  id: string;
  marking: number;
}

/** A node that search finds by `searchKey`, its names or text with apostrophes as spaces. */
interface Searchable extends Node {
  searchKey: string;
}

export interface DocumentRow extends Searchable {
  sha256: string;
  title: string;
  /** digest, case, review, report or postArchive. */
  kind: string;
  url: string | null;
  urlStatus: string | null;
  published: string | null;
  retrievedAt: string | null;
  lang: string;
  licence: string;
  sourceReliability: string | null;
  text: string;
}

export interface SectionRow extends Node {
  heading: string | null;
  ordinal: number;
  start: number;
  end: number;
}

/** A person, an organization or a collective; which of them says the list it is in. */
export interface ActorRow extends Searchable {
  name: string;
  nameKey: string;
  /** Every way in which the least restricted source prints the name. */
  names: string[];
  roleText: string | null;
  /** What kind of organization, in the source's words; null for others. */
  orgType: string | null;
  /** True for somebody only an analyst named, as an answer to who another may be. */
  candidate: boolean;
}

export interface ChannelRow extends Searchable {
  platform: string;
  platformId: string;
  platformNote: string | null;
  /** How the analyst knows who runs it, or that nobody does. */
  operatorNote: string | null;
  displayName: string;
  handle: string | null;
  handleKey: string | null;
  url: string | null;
}

export interface ReachRow extends Node {
  count: number;
  asOf: string | null;
  /** How exact `asOf` is: day, month, year or unknown. */
  precision: string;
  /** Null where an analyst gives a reason instead of a document. */
  documentId: string | null;
}

export interface StatementRow extends Searchable {
  /** The speaker's words alone: no marks, no brackets of the editor, segments joined by " … ". */
  text: string;
  /** As printed. */
  verbatim: string;
  /** Whether its quotation marks are complete, in the analyst's words. */
  marks: string | null;
  /** direct, indirect or reported: as on SAID. */
  mode: string;
  /** block, inlinePhrase, inlineExpertQuote, indirectSpeech or analystReport. */
  printedAs: string;
  /** Code points of the document left out by its editor: start, end, start, end … */
  elisions: number[];
  /** What its editor put in, with the brackets. */
  insertions: string[];
  note: string | null;
  publishedAt: string | null;
  textHash: string;
  lang: string;
}

/** A page of an outlet, or a post, that a feed tells of. */
export interface PublicationRow extends Searchable {
  /** Its words as the feed tells them; a feed may only tell what it said. */
  text: string;
  /** As the feed's record prints it. */
  verbatim: string;
  /** direct where the feed has the words, indirect where it tells them. */
  mode: string;
  /** Where it was published, if the feed says so. */
  url: string | null;
  publishedAt: string | null;
  textHash: string;
  lang: string;
}

export interface ClaimRow extends Searchable {
  text: string;
  kind: string;
  kindNote: string | null;
  note: string | null;
  firstSeenAt?: string | null;
}

export interface ClaimFamilyRow extends Node {
  text: string;
  note: string | null;
}

export interface NarrativeRow extends Searchable {
  title: string;
  gloss: string | null;
  /** meta, narrative or sub. */
  level: string;
  taxonomy: string | null;
  code: string | null;
  note: string | null;
}

export interface CounterEvidenceRow extends Searchable {
  text: string;
  paraphrase: string | null;
  kind: string;
  hedge: string | null;
  note: string | null;
  publishedAt: string | null;
}

/** Counter-evidence of a fact-checker, with the rating that it gives. */
export interface ReviewRow extends CounterEvidenceRow {
  url: string;
  ratingText: string | null;
  ratingValue: number | null;
  best: number | null;
  worst: number | null;
  /** false, mostlyFalse, mixed, mostlyTrue, true, unproven; null where the rating does not say which. */
  ratingNorm: string | null;
}

export interface EventRow extends Searchable {
  name: string;
  /** ISO dates; null unless the source prints a whole one or at least its year. */
  start: string | null;
  end: string | null;
  precision: string | null;
  dateText: string | null;
  /** real, claimed or hypothetical. */
  status: string;
  statusNote: string | null;
  note: string | null;
}

export interface CountryRow extends Searchable {
  name: string;
  iso: string;
  names: string[];
}

/** A region or city, or a topic: a work, a weapon, a genre. */
export interface NamedRow extends Searchable {
  name: string;
  kind: string;
  names: string[];
}

export interface NoteRow extends Node {
  /** ambiguity, scareQuote, remark or stance. */
  kind: string;
  text: string;
  /** Which sentence of the importer the text is, and the words that go into it; none of words of others. */
  textCode?: string | null;
  textWords?: string[] | null;
  resolution: string | null;
  /** open or settled. */
  status: string;
}

export interface AnalystRow extends Node {
  name: string;
}

export interface ImportRunRow extends Node {
  kind: string;
  startedAt: string;
  fileSha256: string;
  /** SHA-256 of all rows of the run: whether everything it would write is there. */
  rowsSha256: string;
  note: string | null;
}

/** The rows of each kind of node. */
export interface NodeRows {
  documents: DocumentRow;
  sections: SectionRow;
  persons: ActorRow;
  organizations: ActorRow;
  collectives: ActorRow;
  channels: ChannelRow;
  reachObservations: ReachRow;
  quotes: StatementRow;
  publications: PublicationRow;
  claims: ClaimRow;
  claimFamilies: ClaimFamilyRow;
  narratives: NarrativeRow;
  counterEvidence: CounterEvidenceRow;
  reviews: ReviewRow;
  events: EventRow;
  countries: CountryRow;
  places: NamedRow;
  topics: NamedRow;
  notes: NoteRow;
  analysts: AnalystRow;
  importRuns: ImportRunRow;
}
