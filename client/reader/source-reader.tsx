import './reader.css';
import { Alert, Button, Loader, Modal } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { ReaderDocument } from '../api/reader.ts';
import { Foreign } from '../panels/foreign.tsx';
import type { Reading } from '../store/view.ts';
import { day, texts } from '../texts.ts';
import { passageOf } from './passages.ts';

/** The document with the exact words highlighted, and the reader scrolled to them. */
export default function SourceReader({ reading, onClose }: { reading: Reading; onClose: () => void }) {
  const [{ data, fetching, error }, again] = useQuery({ query: ReaderDocument, variables: { id: reading.document } });
  const document = data?.document;
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnEscape={false}
      size={860}
      title={document ? <Foreign>{document.title}</Foreign> : texts.reader.title}
      closeButtonProps={{ 'aria-label': texts.reader.close }}
      classNames={{ content: 'reader', title: 'reader-title', body: 'reader-body' }}
      transitionProps={{ duration: 0 }}
    >
      {fetching && (
        <p role="status" className="panel-loading">
          <Loader size="xs" aria-hidden /> {texts.reader.loading}
        </p>
      )}
      {!fetching && error && !document && (
        <Alert color="red" title={texts.reader.error} role="alert">
          <Button
            size="compact-sm"
            variant="white"
            color="red"
            onClick={() => again({ requestPolicy: 'network-only' })}
          >
            {texts.states.retry}
          </Button>
        </Alert>
      )}
      {!fetching && !error && !document && <Alert title={texts.states.missingTitle}>{texts.states.missing}</Alert>}
      {document && (
        <>
          <p className="reader-by">
            <Foreign>{document.authors.map((author) => author.name).join(', ')}</Foreign>
            {document.publisher && (
              <>
                {', '}
                <Foreign>{document.publisher.name}</Foreign>
              </>
            )}
            {' · '}
            {document.published === null ? texts.reader.noDate : day(document.published)}
          </p>
          <SourceText text={document.text} reading={reading} />
          <footer className="reader-foot">
            {document.url !== null && (
              <p>
                {texts.panel.address} <Foreign>{document.url}</Foreign>
              </p>
            )}
            <p>
              {texts.reader.place(reading.start, reading.end)} · SHA-256 <code>{document.sha256}</code>
            </p>
          </footer>
        </>
      )}
    </Modal>
  );
}

function SourceText({ text, reading }: { text: string; reading: Reading }) {
  const words = useRef<HTMLElement>(null);
  const passage = passageOf(text, reading.start, reading.end);
  // before the browser shows the text, so that nobody sees its beginning first
  useLayoutEffect(() => {
    words.current?.scrollIntoView({ block: 'center' });
  }, [reading.start, reading.end]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className="reader-text" tabIndex={0} data-autofocus aria-label={texts.reader.text}>
      {passage === null ? (
        <>
          <p className="card none">{texts.reader.noSuchPlace}</p>
          <Foreign>{text}</Foreign>
        </>
      ) : (
        <bdi>
          {passage.before}
          <mark ref={words} data-testid="words">
            {passage.words}
          </mark>
          {passage.after}
        </bdi>
      )}
    </section>
  );
}
