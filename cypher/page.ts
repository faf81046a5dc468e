/**
 * Which rows a statement returns: those of given ids, or a part of an ordered list. Rows are ordered by a key and the id;
 * a page starts after or ends before such a pair, so that it stays where it is when rows are added elsewhere.
 */
export interface Page {
  /**
   * The ids asked for; empty where a list is. They stand in here because Neo4j plans a statement anew for every order of
   * size of a list that is a parameter of its own, which costs the reader up to a second each.
   */
  ids: readonly string[];
  /** False where the statement is asked for given ids only. */
  list: boolean;
  orderBy: string | null;
  afterKey: string | number | null;
  afterId: string | null;
  beforeKey: string | number | null;
  beforeId: string | null;
  /** Most rows taken from the start of the list. */
  limit: number;
  /** 0, or minus the number of rows to keep from the end of what was taken. */
  tail: number;
}

/** No list: what a statement that is asked for given ids adds them to. */
export const NO_PAGE: Page = {
  ids: [],
  list: false,
  orderBy: null,
  afterKey: null,
  afterId: null,
  beforeKey: null,
  beforeId: null,
  limit: 0,
  tail: 0,
};
