/** Every bound that a request meets before the database does. */
export interface Limits {
  /** Bytes of a request's body, after decompression. */
  bodyBytes: number;
  /** The same for whoever may write: a document of 8 MiB, in base64. */
  documentBytes: number;
  /** Lexical tokens of a document. */
  tokens: number;
  /** Levels of fields, fragments followed; GraphiQL's introspection has 15. */
  depth: number;
  /** Fields written in a document, and fields of an operation with its fragments spread. */
  fields: number;
  /** Aliases written in a document. */
  aliases: number;
  /** Directives written in a document. */
  directives: number;
  /** Fragments defined in a document. */
  fragments: number;
  /** Operations in a document, of which one is run: a page of example questions. */
  operations: number;
  /** How often one selection may name the same field or alias: comparing them takes the square of this. */
  duplicates: number;
  /** Fields at the root of an operation, fragments followed. */
  rootFields: number;
  /** Values that an operation may return at most by its page sizes, variables and their defaults included. */
  cost: number;
  /** The same for introspection, which costs no database: so many times what GraphiQL asks of the whole schema. */
  introspections: number;
  /** Objects that a list without a page size is taken to hold. */
  listSize: number;
  /** Objects of a page: of one without a size, and of any. Larger sizes are cut to `max`. */
  pageSize: { default: number; max: number };
  /** Neighbours that one expansion brings at most; also the most nodes that a picture may hold. */
  largestExpansion: number;
  /** Entries of a list given as input: as many as a picture has nodes. */
  inputList: number;
  /** Characters of a text given as input. */
  inputText: number;
  /** Milliseconds that a client may take to send a request. */
  requestMs: number;
  /** Milliseconds that requests get to finish when the server closes. */
  closeMs: number;
}

/** The bounds of a server that nobody configured otherwise. How long a statement may run is bounded in cypher/database.ts. */
export const defaultLimits: Limits = {
  bodyBytes: 256 * 1024,
  documentBytes: 12 * 1024 * 1024,
  tokens: 4_000,
  depth: 16,
  fields: 1_000,
  aliases: 50,
  directives: 50,
  fragments: 50,
  operations: 30,
  duplicates: 10,
  rootFields: 20,
  cost: 100_000,
  introspections: 2,
  listSize: 10,
  pageSize: { default: 20, max: 200 },
  largestExpansion: 1_000,
  inputList: 1_000,
  inputText: 2_000,
  requestMs: 30_000,
  closeMs: 10_000,
};
