import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { findWords } from '../../editing/find-words.ts';
import { texts } from '../../texts.ts';

/** A place in the document's text, in code points, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

interface Props {
  text: string;
  /** Where to look first, in code points. */
  near: number;
  onPoint: (span: Span | null) => void;
}

/** Points at words in the text by typing them: at the nearest place, and with Enter at the next. */
export function FindPlace({ text, near, onPoint }: Props) {
  const words = texts.corrections;
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const places = typed.trim() === '' ? [] : nearest(findWords(text, typed), near);
  const look = (next: string) => {
    setTyped(next);
    setAt(0);
    onPoint(next.trim() === '' ? null : (nearest(findWords(text, next), near)[0] ?? null));
  };
  return (
    <TextInput
      size="xs"
      label={words.findInText}
      description={
        typed.trim() === '' ? words.findInTextHint : words.foundAt(Math.min(at + 1, places.length), places.length)
      }
      value={typed}
      onChange={(event) => look(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || places.length === 0) return;
        const next = (at + 1) % places.length;
        setAt(next);
        onPoint(places[next] ?? null);
      }}
    />
  );
}

function nearest<S extends Span>(places: S[], near: number): S[] {
  return places.toSorted((one, other) => Math.abs(one.start - near) - Math.abs(other.start - near));
}
