import { useState } from 'react';

/**
 * What is typed into a field, kept until it is forgotten or the browser's tab is closed: leaving, reloading or a lost
 * connection loses nothing. `name` is the field's, unique in the page.
 */
export function useTyped(name: string, initial: string): [string, (text: string) => void, () => void] {
  const key = `megaphone-typed-${name}`;
  const [text, setText] = useState(() => window.sessionStorage.getItem(key) ?? initial);
  const type = (next: string) => {
    window.sessionStorage.setItem(key, next);
    setText(next);
  };
  return [text, type, () => window.sessionStorage.removeItem(key)];
}
