import './briefing.css';
import { ActionIcon, Alert, Button, Modal } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import {
  type BriefingEntry,
  BriefingsDocument,
  RemoveBriefingDocument,
  RestoreBriefingDocument,
} from '../api/briefings.ts';
import { SavedViewsDocument } from '../api/saved-views.ts';
import { useMayWrite } from '../api/viewer.ts';
import { newKey, write } from '../api/write.ts';
import { whyOf } from '../errors/why.ts';
import { useLanguage } from '../language/language.ts';
import { Foreign } from '../panels/foreign.tsx';
import { texts } from '../texts.ts';
import { useToasts } from '../toast/use-toasts.ts';
import { BriefingEditor } from './briefing-editor.tsx';
import { draftOf, newDraft, useDrafted } from './drafted.ts';

/** Every briefing that somebody has kept, and the one that is being written. */
export default function Briefings({ onClose }: { onClose: () => void }) {
  const context = useMemo(() => ({ additionalTypenames: ['Briefing', 'SavedView'] }), []);
  const [{ data, error }] = useQuery({ query: BriefingsDocument, requestPolicy: 'cache-and-network', context });
  const [{ data: kept }] = useQuery({ query: SavedViewsDocument, requestPolicy: 'cache-and-network', context });
  const { draft, write: draftOn } = useDrafted();
  const language = useLanguage((store) => store.language);
  const mayWrite = useMayWrite();
  const [refused, setRefused] = useState<string | null>(null);
  const words = texts.papers;
  const remove = async ({ id, version, title }: BriefingEntry) => {
    const named = (expectedVersion: number) => ({ input: { idempotencyKey: newKey(), id, expectedVersion } });
    const { refusal } = await write(RemoveBriefingDocument, named(version), ['Briefing']);
    setRefused(refusal && whyOf(refusal));
    if (refusal) return;
    useToasts.getState().tell(texts.briefing.removed(title), async () => {
      const back = await write(RestoreBriefingDocument, named(version + 1), ['Briefing']);
      return back.refusal && whyOf(back.refusal);
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={draft ? words.editor : words.heading}
      size={820}
      closeButtonProps={{ 'aria-label': texts.page.close }}
    >
      {draft ? (
        <BriefingEditor draft={draft} views={kept?.savedViews ?? []} />
      ) : (
        <>
          {(error || refused !== null) && (
            <Alert color="red" role="alert" title={texts.review.notDone}>
              <Foreign>{refused ?? (error?.networkError ? texts.states.offline : texts.states.panelError)}</Foreign>
            </Alert>
          )}
          {data?.briefings.length === 0 && <p className="dim-text">{words.none}</p>}
          <ul className="saved-views">
            {data?.briefings.map((each) => (
              <li key={each.id}>
                <div className="saved-view-words">
                  <button type="button" className="entry" onClick={() => draftOn(draftOf(each))}>
                    <Foreign>{each.title}</Foreign>
                  </button>
                  <p className="dim-text">
                    {words.pages(each.pages.length)} · {texts.markings[each.marking].split(',')[0]} ·{' '}
                    <Foreign>{each.by}</Foreign>
                  </p>
                </div>
                {mayWrite && (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={texts.briefing.of(texts.briefing.remove, each.title)}
                    onClick={() => void remove(each)}
                  >
                    <IconTrash size={17} aria-hidden />
                  </ActionIcon>
                )}
              </li>
            ))}
          </ul>
          {mayWrite && (
            <Button mt="sm" onClick={() => draftOn(newDraft(language))}>
              {words.fresh}
            </Button>
          )}
        </>
      )}
    </Modal>
  );
}
