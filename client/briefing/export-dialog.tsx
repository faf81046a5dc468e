import './briefing.css';
import { Alert, Button, Group, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Format, formats } from '../../picture/scene/frame.ts';
import { type Background, backgrounds } from '../../picture/scene/scene.ts';
import { type Language, languages, ownNames } from '../../picture/words/words.ts';
import { useLanguage } from '../language/language.ts';
import { useView } from '../store/store.ts';
import { texts } from '../texts.ts';
import { exportFile, type Order } from './export-file.ts';
import { useOpened } from './opened.ts';
import { viewNow } from './view-now.ts';
import { questionsOf } from './view-questions.ts';

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  of: readonly T[];
  name: (value: T) => string;
  onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, of, name, onChange }: ChoiceProps<T>) {
  return (
    <div className="export-choice">
      <Text size="sm" fw={500}>
        {label}
      </Text>
      <SegmentedControl
        size="xs"
        transitionDuration={0}
        aria-label={label}
        value={value}
        data={of.map((each) => ({ value: each, label: name(each) }))}
        onChange={(next) => onChange(next as T)}
      />
    </div>
  );
}

/** Everything that can be done with the view as it stands: a file, a link, the question behind it. */
export default function ExportDialog({ onClose }: { onClose: () => void }) {
  const view = useView((store) => store.view);
  const spoken = useLanguage((store) => store.language);
  const { briefing } = texts;
  const opened = useOpened((store) => store.opened);
  const [name, setName] = useState<string>(opened?.name ?? texts.title);
  const [about, setAbout] = useState(opened?.about ?? '');
  const [file, setFile] = useState<Order['format']>('png');
  const [format, setFormat] = useState<Format>('16:9');
  const [times, setTimes] = useState<'1' | '2' | '4'>('2');
  const [background, setBackground] = useState<Background>('white');
  const [language, setLanguage] = useState<Language>(spoken);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<{ said?: string; failed?: boolean }>({});
  const now = () => viewNow(view, name.trim() || texts.title, about, language);
  const run = async (work: () => Promise<typeof done>) => {
    setBusy(true);
    setDone(
      await work().catch((error: unknown) => ({
        failed: true,
        said: briefing.failed(error instanceof Error ? error.message : String(error)),
      })),
    );
    setBusy(false);
  };
  const download = () =>
    run(async () => {
      const order = { view: now(), format: file, size: format, times: Number(times), background, language };
      const smallest = await exportFile(order, name.trim() || texts.title);
      return smallest === null ? {} : { said: briefing.small(smallest, format === 'a4' ? 'pt' : 'px') };
    });
  const copy = () =>
    run(async () => {
      await navigator.clipboard.writeText(await questionsOf(now()));
      return { said: briefing.copied };
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={briefing.title}
      size="lg"
      closeButtonProps={{ 'aria-label': texts.page.close }}
    >
      <Stack gap="sm">
        <TextInput
          label={briefing.name}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.target.value)}
        />
        <TextInput
          label={briefing.about}
          value={about}
          maxLength={400}
          onChange={(event) => setAbout(event.target.value)}
        />
        <Choice
          label={briefing.file}
          value={file}
          of={['png', 'svg', 'pdf', 'html']}
          name={(each) => each.toUpperCase()}
          onChange={setFile}
        />
        {file !== 'html' && (
          <Choice
            label={briefing.size}
            value={format}
            of={formats}
            name={(each) => briefing.sizes[each]}
            onChange={setFormat}
          />
        )}
        {file === 'png' && (
          <Choice
            label={briefing.times}
            value={times}
            of={['1', '2', '4']}
            name={(each) => `${each}×`}
            onChange={setTimes}
          />
        )}
        <Choice
          label={briefing.background}
          value={background}
          of={backgrounds}
          name={(each) => briefing.backgrounds[each]}
          onChange={setBackground}
        />
        <Choice
          label={briefing.language}
          value={language}
          of={languages}
          name={(each) => ownNames[each]}
          onChange={setLanguage}
        />
        {done.said && (
          <Alert color={done.failed ? 'red' : 'teal'} role="status">
            {done.said}
          </Alert>
        )}
        <Group justify="space-between" mt="xs">
          <Group gap="xs">
            <Button variant="default" onClick={() => void copy()}>
              {briefing.copyQuery}
            </Button>
          </Group>
          <Button loading={busy} onClick={() => void download()}>
            {briefing.download}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
