/** What a person says of a document beside its bytes; null: what the text itself says counts. */
export interface AboutDocument {
  title: string | null;
  author: string | null;
  publisher: string | null;
  url: string | null;
  /** ISO date. */
  published: string | null;
  /** 0 CLEAR to 4 RED. */
  marking: number;
  /** Id of the document of which this is a corrected edition. */
  editionOf: string | null;
}
