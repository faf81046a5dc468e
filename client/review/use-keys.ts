import { useEffect, useRef } from 'react';

const WRITING = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable], [role=listbox]';
const ARROWS = new Set(['ArrowDown', 'ArrowUp']);

/** Single keys anywhere on the page, except where somebody writes or an arrow has a meaning of its own. */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (target?.closest(WRITING) || (ARROWS.has(event.key) && target?.closest('input, [data-own-arrows]'))) return;
      const action = latest.current[event.key];
      if (!action || target?.closest('[role=dialog]')) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
