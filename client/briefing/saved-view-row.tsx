import { ActionIcon, Button, CopyButton, Group, TextInput, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy, IconLink, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ChangesDocument, type SavedViewEntry } from '../api/saved-views.ts';
import { useMayWrite } from '../api/viewer.ts';
import type { Answered } from '../api/write.ts';
import { Foreign } from '../panels/foreign.tsx';
import { useView } from '../store/store.ts';
import { texts } from '../texts.ts';
import { openView } from './opened.ts';
import { renameView } from './view-writes.ts';

interface Props {
  view: SavedViewEntry;
  onOpened: () => void;
  onDuplicate: () => Promise<void>;
  onRemove: () => Promise<void>;
  /** Told what the server said to a change; true where it was done. */
  onAnswer: (answer: Pick<Answered<unknown>, 'refusal'>) => boolean;
}

/** A saved view: what it is called and for, whose and of when it is, what is new since. */
export function SavedViewRow({ view, onOpened, onDuplicate, onRemove, onAnswer }: Props) {
  const { go } = useView();
  const mayWrite = useMayWrite();
  const [renaming, setRenaming] = useState(false);
  const [busy, setBusy] = useState(false);
  const [{ data }] = useQuery({
    query: ChangesDocument,
    variables: { id: view.id },
    requestPolicy: 'cache-and-network',
  });
  const news = data?.savedView?.changes.newStatements ?? 0;
  const { briefing } = texts;
  const during = async (work: Promise<unknown>) => {
    setBusy(true);
    await work;
    setBusy(false);
  };
  const icon = (words: string, Icon: typeof IconCopy, act: () => void) => (
    <Tooltip label={words}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={briefing.of(words, view.name)}
        disabled={busy}
        onClick={act}
      >
        <Icon size={17} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
  if (renaming)
    return (
      <li>
        <RenameForm
          view={view}
          onDone={(answer) => {
            if (!answer || onAnswer(answer)) setRenaming(false);
          }}
        />
      </li>
    );
  return (
    <li>
      <div className="saved-view-words">
        <button type="button" className="entry" onClick={() => void openView(view.id, go).then(onOpened)}>
          <Foreign>{view.name}</Foreign>
        </button>
        {view.about && (
          <p>
            <Foreign>{view.about}</Foreign>
          </p>
        )}
        <p className="dim-text">
          {briefing.keptBy(view.by, texts.minute(String(view.asOf)))} · {texts.markings[view.marking].split(',')[0]}
        </p>
        {news > 0 && <p className="news">{briefing.news(news)}</p>}
      </div>
      <Group gap={2} wrap="nowrap">
        <CopyButton value={`${window.location.origin}/?saved=${view.id}`}>
          {({ copied, copy }) =>
            icon(copied ? briefing.copied : briefing.copyLink, copied ? IconCheck : IconLink, copy)
          }
        </CopyButton>
        {mayWrite && icon(briefing.rename, IconPencil, () => setRenaming(true))}
        {mayWrite && icon(briefing.duplicate, IconCopy, () => void during(onDuplicate()))}
        {mayWrite && icon(briefing.remove, IconTrash, () => void during(onRemove()))}
      </Group>
    </li>
  );
}

function RenameForm({
  view,
  onDone,
}: {
  view: SavedViewEntry;
  onDone: (answer?: Pick<Answered<unknown>, 'refusal'>) => void;
}) {
  const [name, setName] = useState(view.name);
  const [about, setAbout] = useState(view.about ?? '');
  const { briefing } = texts;
  return (
    <form
      className="rename-form"
      onSubmit={(event) => {
        event.preventDefault();
        void renameView(view, name.trim(), about).then(onDone);
      }}
    >
      <TextInput
        size="xs"
        label={briefing.viewName}
        value={name}
        maxLength={120}
        required
        data-autofocus
        autoFocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        label={briefing.viewNote}
        value={about}
        maxLength={400}
        onChange={(event) => setAbout(event.currentTarget.value)}
      />
      <Group gap="xs" justify="end">
        <Button size="compact-xs" variant="default" onClick={() => onDone()}>
          {briefing.cancel}
        </Button>
        <Button size="compact-xs" type="submit" disabled={name.trim() === ''}>
          {briefing.rename}
        </Button>
      </Group>
    </form>
  );
}
