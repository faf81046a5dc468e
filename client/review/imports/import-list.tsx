import './imports.css';
import { Alert, Button, Loader, Modal } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { type ImportEntry, ImportsDocument } from '../../api/review.ts';
import { Foreign } from '../../panels/foreign.tsx';
import { day, texts } from '../../texts.ts';
import { ReviewProgress } from '../progress.tsx';
import { ReviewHead } from '../review-head.tsx';
import { BringIn } from './bring-in.tsx';
import { UndoImport } from './undo-import.tsx';

/** All documents that were brought in, and the way to bring in another. */
export function ImportList({ mayWrite, onOpen }: { mayWrite: boolean; onOpen: (run: string) => void }) {
  const [{ data, fetching, error }, again] = useQuery({ query: ImportsDocument, requestPolicy: 'cache-and-network' });
  const [bringing, setBringing] = useState<{ editionOf: ImportEntry | null } | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const imports = data?.imports.edges.map(({ node }) => node);
  return (
    <>
      <ReviewHead title={texts.review.heading} mayWrite={mayWrite}>
        {mayWrite && (
          <Button
            size="xs"
            leftSection={<IconFilePlus size={16} aria-hidden />}
            onClick={() => setBringing({ editionOf: null })}
          >
            {texts.imports.bringIn}
          </Button>
        )}
      </ReviewHead>
      <main className="imports" id="content" aria-busy={fetching}>
        {told !== null && (
          <Alert color="teal" role="status" withCloseButton onClose={() => setTold(null)}>
            <Foreign>{told}</Foreign>
          </Alert>
        )}
        {!imports && fetching && (
          <p role="status" className="panel-loading">
            <Loader size="xs" aria-hidden /> {texts.states.loadingPanel}
          </p>
        )}
        {error && !imports && (
          <Alert color="red" role="alert" title={texts.states.panelError}>
            <Button size="xs" color="red" onClick={() => again({ requestPolicy: 'network-only' })}>
              {texts.states.retry}
            </Button>
          </Alert>
        )}
        {imports?.length === 0 && (
          <div className="no-import">
            <h2>{texts.imports.noImport}</h2>
            <p>{texts.imports.noImportHint}</p>
          </div>
        )}
        <ul>
          {(imports ?? []).map((one) => (
            <li key={one.id} className="card import">
              <div>
                <button type="button" className="entry-link import-title" onClick={() => onOpen(one.id)}>
                  <Foreign>{one.document.title}</Foreign>
                </button>
                <p className="dim-text">
                  {texts.imports.broughtBy(one.by, `${day(one.startedAt)}, ${one.startedAt.slice(11, 16)} UTC`)} ·{' '}
                  {texts.markings[one.marking]}
                </p>
                {one.editionOf && <p className="dim-text">{texts.imports.editionOf(one.editionOf.title)}</p>}
              </div>
              <ReviewProgress progress={one.progress} />
              {mayWrite && (
                <div className="import-actions">
                  <Button size="compact-sm" variant="default" onClick={() => setBringing({ editionOf: one })}>
                    {texts.imports.bringEdition}
                  </Button>
                  <UndoImport entry={one} onUndone={setTold} />
                </div>
              )}
            </li>
          ))}
        </ul>
      </main>
      <Modal
        opened={bringing !== null}
        onClose={() => setBringing(null)}
        size={760}
        title={texts.imports.bringIn}
        closeButtonProps={{ 'aria-label': texts.page.close }}
        transitionProps={{ duration: 0 }}
      >
        {bringing && <BringIn editionOf={bringing.editionOf} onOpen={onOpen} />}
      </Modal>
    </>
  );
}
