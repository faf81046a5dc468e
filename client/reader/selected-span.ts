/** Words that a reader has selected: offsets in code points of the text that `inside` shows, the end exclusive. */
export interface SelectedSpan {
  start: number;
  end: number;
  words: string;
}

/** What is selected of a text on the page, without blanks around it; null where it is nothing, or not in that text. */
export function selectedSpan(inside: Node | null): SelectedSpan | null {
  const selection = window.getSelection();
  if (!inside || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!inside.contains(range.startContainer) || !inside.contains(range.endContainer)) return null;
  const words = range.toString();
  const before = document.createRange();
  before.setStart(inside, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const lead = words.length - words.trimStart().length;
  const start = [...before.toString()].length + lead;
  const trimmed = words.trim();
  return trimmed === '' ? null : { start, end: start + [...trimmed].length, words: trimmed };
}
