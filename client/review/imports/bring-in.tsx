import { Alert, Button, FileInput, Select, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { BringInDocument, type ImportEntry } from '../../api/review.ts';
import { newKey, type Refusal, write } from '../../api/write.ts';
import { markings } from '../../editing/marking.ts';
import { Refused } from '../../errors/refused.tsx';
import { wrong } from '../../errors/why.ts';
import { Foreign } from '../../panels/foreign.tsx';
import { texts } from '../../texts.ts';
import { base64Of } from './file-bytes.ts';

const MOST_BYTES = 8 * 1024 * 1024;
const FIELDS = ['title', 'author', 'publisher', 'url'] as const;

/** Brings a document in: pasted or as a file, with what is known about it. Nothing of it is believed before the review. */
export function BringIn({ editionOf, onOpen }: { editionOf: ImportEntry | null; onOpen: (run: string) => void }) {
  const words = texts.imports;
  const [text, setText] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [about, setAbout] = useState<Partial<Record<(typeof FIELDS)[number] | 'published', string>>>({});
  const [marking, setMarking] = useState<ImportEntry['marking']>(editionOf?.marking ?? 'RED');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [told, setTold] = useState<{ message: string; run: string | null } | null>(null);
  const intention = useRef({ input: '', key: '' });
  const tooLarge = (file?.size ?? 0) > MOST_BYTES;
  const errorOf = (field: string) => {
    const fault = refusal?.faults.find((one) => one.field === field);
    return fault && wrong(fault);
  };
  const homeless = refusal && !['text', 'base64', 'published', ...FIELDS].some(errorOf);

  const send = async () => {
    setBusy(true);
    setTold(null);
    const known = Object.fromEntries(Object.entries(about).map(([name, value]) => [name, value.trim() || null]));
    const content = file ? { base64: await base64Of(file), place: file.name } : { text };
    const input = { ...content, ...known, marking, editionOf: editionOf?.document.id ?? null };
    const same = JSON.stringify(input);
    // sent again after no answer came, it is the same intention still
    if (intention.current.input !== same) intention.current = { input: same, key: newKey() };
    const answer = await write(BringInDocument, { input: { ...input, idempotencyKey: intention.current.key } });
    setBusy(false);
    setRefusal(answer.refusal);
    const outcome = answer.data?.importDocument;
    if (outcome?.changed && outcome.import) onOpen(outcome.import.id);
    else if (outcome) {
      setTold({ message: words.thereAlready(outcome.document.title), run: outcome.import?.id ?? null });
    }
  };
  return (
    <form
      className="bring-in"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {editionOf && <Alert color="gray">{words.newEditionOf(editionOf.document.title)}</Alert>}
      <FileInput
        label={words.file}
        description={words.fileHint}
        placeholder={words.chooseFile}
        accept=".txt,.md,.markdown,.html,.htm,.docx"
        clearable
        clearButtonProps={{ 'aria-label': words.noFile }}
        value={file}
        onChange={setFile}
        error={tooLarge ? words.tooLarge : errorOf('base64')}
      />
      {!file && (
        <Textarea
          label={words.paste}
          data-autofocus
          autosize
          minRows={6}
          maxRows={14}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={errorOf('text')}
        />
      )}
      <div className="about">
        {FIELDS.map((field) => (
          <TextInput
            key={field}
            size="sm"
            label={words.about[field]}
            description={words.aboutHints[field]}
            value={about[field] ?? ''}
            onChange={(event) => setAbout({ ...about, [field]: event.currentTarget.value })}
            error={errorOf(field)}
          />
        ))}
        <TextInput
          type="date"
          size="sm"
          label={words.about.published}
          value={about.published ?? ''}
          onChange={(event) => setAbout({ ...about, published: event.currentTarget.value })}
          error={errorOf('published')}
        />
        <Select
          size="sm"
          label={texts.editing.marking}
          allowDeselect={false}
          data={markings()}
          value={marking}
          onChange={(value) => value && setMarking(value as ImportEntry['marking'])}
        />
      </div>
      {homeless && (
        <Alert color="red" role="alert" title={words.notBrought}>
          <Refused {...refusal} />
        </Alert>
      )}
      {told !== null && (
        <Alert color="gray" role="status">
          <Foreign>{told.message}</Foreign>
          {told.run !== null && (
            <p className="refused-actions">
              <Button size="compact-sm" variant="default" onClick={() => told.run !== null && onOpen(told.run)}>
                {words.openReview}
              </Button>
            </p>
          )}
        </Alert>
      )}
      <div>
        <Button type="submit" loading={busy} disabled={tooLarge || (!file && text.trim() === '')}>
          {words.bringInNow}
        </Button>
        {busy && (
          <span role="status" className="dim-text">
            {' '}
            {words.reading}
          </span>
        )}
      </div>
    </form>
  );
}
