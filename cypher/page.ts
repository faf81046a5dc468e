/**
 * Which part of an ordered list a statement returns. Rows are ordered by a key and the id; a page starts after or ends
 * before such a pair, so that it stays where it is when rows are added elsewhere.
 */
export interface Page {
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

/** The page of a statement that is asked for given ids. */
export const NO_PAGE: Page = {
  list: false,
  orderBy: null,
  afterKey: null,
  afterId: null,
  beforeKey: null,
  beforeId: null,
  limit: 0,
  tail: 0,
};
