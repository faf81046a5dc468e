import './briefing.css';
import { Alert, Anchor, Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSignature } from '../api/signature.ts';
import { newKey, type Refusal } from '../api/write.ts';
import { MARKINGS, type Marking, markings } from '../editing/marking.ts';
import { whyOf } from '../errors/why.ts';
import { useLanguage } from '../language/language.ts';
import { Foreign } from '../panels/foreign.tsx';
import { useView } from '../store/store.ts';
import { texts } from '../texts.ts';
import { useTyped } from '../typed/use-typed.ts';
import { useOpened } from './opened.ts';
import { keptNow } from './view-now.ts';
import { saveView } from './view-writes.ts';

/** Keeps the view as it stands: as a new one, or in place of the one that was opened. */
export default function SaveDialog({ onClose }: { onClose: () => void }) {
  const view = useView((store) => store.view);
  const language = useLanguage((store) => store.language);
  const { opened, keep } = useOpened();
  const { by, sign } = useSignature();
  const { briefing } = texts;
  const field = opened?.id ?? 'new';
  const [name, typeName, forgetName] = useTyped(`${field}-name`, opened?.name ?? '');
  const [about, typeAbout, forgetAbout] = useTyped(`${field}-about`, opened?.about ?? '');
  const [marking, setMarking] = useState<Marking | null>(opened?.marking ?? null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const save = async (over: typeof opened) => {
    setBusy(true);
    const kept = { ...keptNow(view), name: name.trim(), about: about.trim() || null, language, marking };
    const place = over ? { id: over.id, expectedVersion: over.version } : {};
    const answer = await saveView({ ...kept, ...place, by: by.trim() || null, idempotencyKey: newKey() });
    setBusy(false);
    setRefusal(answer.refusal);
    if (!answer.data) return;
    const { id, version } = answer.data.saveView;
    keep({ id, version, name: kept.name, about: kept.about, marking: marking ?? 'CLEAR' });
    forgetName();
    forgetAbout();
    setLink(`${window.location.origin}/?saved=${id}`);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={briefing.saveTitle}
      size="lg"
      closeButtonProps={{ 'aria-label': texts.page.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save(opened);
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={briefing.viewName}
            value={name}
            maxLength={120}
            required
            data-autofocus
            onChange={(event) => typeName(event.currentTarget.value)}
          />
          <Textarea
            label={briefing.viewNote}
            description={briefing.viewNoteHint}
            value={about}
            maxLength={400}
            autosize
            minRows={2}
            onChange={(event) => typeAbout(event.currentTarget.value)}
          />
          <Group grow align="end">
            <NativeSelect
              label={texts.editing.marking}
              value={marking ?? ''}
              data={[{ value: '', label: briefing.asItsData }, ...markings()]}
              onChange={({ currentTarget: { value } }) => setMarking(MARKINGS.find((each) => each === value) ?? null)}
            />
            <TextInput
              label={texts.review.signature}
              value={by}
              maxLength={100}
              onChange={(event) => sign(event.currentTarget.value)}
            />
          </Group>
          {refusal && (
            <Alert color="red" role="alert" title={texts.review.notDone}>
              <Foreign>{whyOf(refusal)}</Foreign>
            </Alert>
          )}
          {link && (
            <Alert color="teal" role="status">
              {briefing.saved}{' '}
              <Anchor size="sm" href={link}>
                {link}
              </Anchor>
            </Alert>
          )}
          <Group justify="end" gap="xs">
            {opened && (
              <Button variant="default" disabled={busy || name.trim() === ''} onClick={() => void save(null)}>
                {briefing.saveAsNew}
              </Button>
            )}
            <Button type="submit" loading={busy} disabled={name.trim() === ''}>
              {opened ? briefing.saveOver : briefing.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
