import { Loader, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { SourceTextDocument } from '../api/source-choices.ts';
import { Foreign } from '../panels/foreign.tsx';
import { passageOf } from '../reader/passages.ts';
import { selectedSpan } from '../reader/selected-span.ts';
import { texts } from '../texts.ts';
import type { SourceDraft } from './desk.ts';
import { findWords, type Place } from './find-words.ts';

interface Props {
  document: string;
  span: SourceDraft['span'];
  onChange: (span: SourceDraft['span']) => void;
}

/** The words of a document that state something: looked for by typing, or selected in the text. */
export function SourceWords({ document, span, onChange }: Props) {
  const words = texts.forms;
  const [{ data, fetching, error }] = useQuery({ query: SourceTextDocument, variables: { id: document } });
  const text = data?.document?.text ?? '';
  const [typed, setTyped] = useState('');
  const [sought] = useDebouncedValue(typed, 120);
  const places = useMemo(() => placesOf(text, sought), [text, sought]);
  const shown = useRef<HTMLElement>(null);
  const chosen = useRef<HTMLElement>(null);
  useEffect(() => {
    if (span && text) chosen.current?.scrollIntoView({ block: 'center' });
  }, [span, text]);
  if (fetching && !data) {
    return (
      <p role="status" className="panel-loading">
        <Loader size="xs" aria-hidden /> {texts.reader.loading}
      </p>
    );
  }
  if (error || !data?.document) return <p role="alert">{error ? texts.reader.error : texts.states.missing}</p>;
  const take = ({ start, end, words: found }: Place) => onChange({ start, end, words: found });
  const passage = span && passageOf(text, span.start, span.end);
  return (
    <>
      <TextInput
        size="xs"
        label={words.findWords}
        description={words.findWordsHint}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          // the first place of what is typed by now is meant; the form is not sent from here
          if (event.key !== 'Enter') return;
          event.preventDefault();
          const [first] = placesOf(text, typed);
          if (first) take(first);
        }}
      />
      {sought.trim().length >= 2 && (
        <p role="status" className="dim-text">
          {words.found(places.length)}
        </p>
      )}
      {places.length > 0 && (
        <ul className="found-places">
          {places.map((place) => (
            <li key={place.start}>
              <button type="button" aria-pressed={span?.start === place.start} onClick={() => take(place)}>
                <bdi>
                  …{place.before}
                  <mark>{place.words}</mark>
                  {place.after}…
                </bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
      <section
        ref={shown}
        className="source-text"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
        tabIndex={0}
        aria-label={texts.reader.text}
        onMouseUp={() => {
          const selected = selectedSpan(shown.current);
          if (selected) onChange(selected);
        }}
      >
        {passage ? (
          <bdi>
            {passage.before}
            <mark ref={chosen}>{passage.words}</mark>
            {passage.after}
          </bdi>
        ) : (
          <Foreign>{text}</Foreign>
        )}
      </section>
      <p className="dim-text" aria-live="polite">
        {span ? texts.reader.place(span.start, span.end) : words.noWords}
      </p>
    </>
  );
}

const placesOf = (text: string, sought: string): Place[] => (sought.trim().length < 2 ? [] : findWords(text, sought));
