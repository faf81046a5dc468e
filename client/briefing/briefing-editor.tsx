import { Alert, Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { languages, ownNames } from '../../picture/words/words.ts';
import { SaveBriefingDocument } from '../api/briefings.ts';
import type { SavedViewEntry } from '../api/saved-views.ts';
import { signedBy } from '../api/signature.ts';
import { newKey, write as send } from '../api/write.ts';
import { whyOf } from '../errors/why.ts';
import { Foreign } from '../panels/foreign.tsx';
import { texts } from '../texts.ts';
import { BriefingPageEditor } from './briefing-page-editor.tsx';
import { type Draft, type DraftPage, draftOf, newPage, useDrafted } from './drafted.ts';
import { exportFile } from './export-file.ts';

/** Writes a briefing: pages in order, saved as one, printed as PDF or as one HTML file. */
export function BriefingEditor({ draft, views }: { draft: Draft; views: readonly SavedViewEntry[] }) {
  const { write } = useDrafted();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ text: string; failed: boolean } | null>(null);
  const words = texts.papers;
  const { pages } = draft;
  const setPages = (next: readonly DraftPage[]) => write({ ...draft, pages: next });
  const move = (at: number, by: -1 | 1) => {
    const next = [...pages];
    const [page] = next.splice(at, 1);
    if (page) next.splice(at + by, 0, page);
    setPages(next);
  };
  const add = () => {
    const view = views.find(({ id }) => !pages.some((page) => page.view === id)) ?? views[0];
    if (view) setPages([...pages, newPage(view.id, view.name)]);
  };
  const save = async (): Promise<string | null> => {
    const { id, version, title, language } = draft;
    const kept = pages.map(({ view, headline, findings }) => {
      return { view, headline: headline.trim(), findings: findings.filter((finding) => finding.trim() !== '') };
    });
    const place = id !== null && version !== null ? { id, expectedVersion: version } : {};
    const input = { ...place, title: title.trim(), language, pages: kept, by: signedBy() };
    const { data, refusal } = await send(SaveBriefingDocument, { input: { ...input, idempotencyKey: newKey() } }, [
      'Briefing',
    ]);
    setSaid(refusal ? { text: whyOf(refusal), failed: true } : { text: words.saved, failed: false });
    if (!data) return null;
    write({ ...draftOf(data.saveBriefing), pages });
    return data.saveBriefing.id;
  };
  const during = async (work: () => Promise<unknown>) => {
    setBusy(true);
    await work().catch((error: unknown) =>
      setSaid({ text: error instanceof Error ? error.message : String(error), failed: true }),
    );
    setBusy(false);
  };
  const print = (format: 'pdf' | 'html') =>
    during(async () => {
      const view = await save();
      if (view === null) return;
      const sheet = { size: 'a4', times: 1, background: 'white', language: null };
      await exportFile({ ...sheet, view, format }, draft.title);
    });
  const incomplete =
    draft.title.trim() === '' || pages.length === 0 || pages.some(({ headline }) => headline.trim() === '');
  return (
    <Stack gap="sm">
      <Group grow align="end">
        <TextInput
          label={words.title}
          value={draft.title}
          maxLength={160}
          required
          data-autofocus
          onChange={(event) => write({ ...draft, title: event.currentTarget.value })}
        />
        <NativeSelect
          label={texts.briefing.language}
          value={draft.language}
          data={languages.map((value) => ({ value, label: ownNames[value] }))}
          onChange={(event) => {
            const language = languages.find((each) => each === event.currentTarget.value);
            if (language) write({ ...draft, language });
          }}
        />
      </Group>
      {pages.map((page, at) => (
        <BriefingPageEditor
          key={`${at} ${page.view}`}
          page={page}
          number={at + 1}
          pages={pages.length}
          {...{ views, language: draft.language }}
          onChange={(next) => setPages(pages.map((each, other) => (other === at ? next : each)))}
          onMove={(by) => move(at, by)}
          onRemove={() => setPages(pages.filter((_, other) => other !== at))}
        />
      ))}
      {views.length === 0 ? <p className="dim-text">{words.noViews}</p> : null}
      <div>
        <Button size="xs" variant="default" disabled={views.length === 0 || pages.length >= 20} onClick={add}>
          {words.addPage}
        </Button>
      </div>
      {said && (
        <Alert color={said.failed ? 'red' : 'teal'} role={said.failed ? 'alert' : 'status'}>
          <Foreign>{said.text}</Foreign>
        </Alert>
      )}
      <Group justify="space-between">
        <Button variant="subtle" onClick={() => write(null)}>
          {words.close}
        </Button>
        <Group gap="xs">
          <Button variant="default" disabled={busy || incomplete} onClick={() => void print('html')}>
            {words.html}
          </Button>
          <Button variant="default" disabled={busy || incomplete} onClick={() => void print('pdf')}>
            {words.pdf}
          </Button>
          <Button loading={busy} disabled={incomplete} onClick={() => void during(save)}>
            {words.save}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}
