import { useLayoutEffect, useRef } from 'react';

const WRITING = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable], [role=listbox]';
const ARROWS = new Set(['ArrowDown', 'ArrowUp']);
const PRESSED = 'button, a, summary, [role=button]';

/**
 * Single keys anywhere on the page, except where somebody writes or a key has a meaning of its own. From a field, Escape leads
 * out, and Ctrl with Enter is the action 'Ctrl+Enter'.
 */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions);
  latest.current = actions;
  // before the browser shows what the keys act on: one that is pressed at once is not lost
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (event.altKey || event.defaultPrevented || target?.closest('[role=dialog]')) return;
      const commanded = event.ctrlKey || event.metaKey;
      const writing = target?.closest<HTMLElement>(WRITING);
      if (writing && event.key === 'Escape' && writing.ariaExpanded !== 'true') return writing.blur();
      if (commanded ? event.key !== 'Enter' : writing) return;
      if (event.key === 'Enter' && !commanded && target?.closest(PRESSED)) return;
      if (ARROWS.has(event.key) && target?.closest('input, [data-own-arrows]')) return;
      const action = latest.current[commanded ? 'Ctrl+Enter' : event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
