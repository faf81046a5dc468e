import './briefing.css';
import { Alert, Button, Group, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { pictureQuery } from '../../picture/query.ts';
import { type Format, formats, readable } from '../../picture/scene/frame.ts';
import { type Background, backgrounds } from '../../picture/scene/scene.ts';
import { type Language, languages, ownNames } from '../../picture/words/words.ts';
import { useLanguage } from '../language/language.ts';
import { useView } from '../store/store.ts';
import { texts } from '../texts.ts';
import { exportFile } from './export-file.ts';
import { variablesNow, viewNow } from './view-now.ts';

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
  const [name, setName] = useState<string>(texts.title);
  const [about, setAbout] = useState('');
  const [file, setFile] = useState<'png' | 'svg'>('png');
  const [format, setFormat] = useState<Format>('16:9');
  const [times, setTimes] = useState<'1' | '2' | '4'>('2');
  const [background, setBackground] = useState<Background>('white');
  const [language, setLanguage] = useState<Language>(spoken);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<{ said?: string; failed?: boolean }>({});
  const now = () => viewNow(view, name.trim() || texts.title, about, language);
  const run = async (work: () => Promise<typeof done>) => {
    setBusy(true);
    setDone(await work().catch((error: unknown) => ({ failed: true, said: briefing.failed(String(error)) })));
    setBusy(false);
  };
  const download = () =>
    run(async () => {
      const drawn = { format, background, language, asOf: new Date().toISOString(), origin: window.location.origin };
      const { smallest } = await exportFile(now(), drawn, file, Number(times));
      const tiny = format !== 'seen' && format !== 'a4' && smallest.pixels < readable.pixels - 0.01;
      return tiny ? { said: briefing.small(smallest.pixels.toFixed(1)) } : {};
    });
  const copy = () =>
    run(async () => {
      await navigator.clipboard.writeText(
        `${pictureQuery}\n# variables\n${JSON.stringify(variablesNow(now()), null, 2)}`,
      );
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
          of={['png', 'svg']}
          name={(each) => each.toUpperCase()}
          onChange={setFile}
        />
        <Choice
          label={briefing.size}
          value={format}
          of={formats}
          name={(each) => briefing.sizes[each]}
          onChange={setFormat}
        />
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
