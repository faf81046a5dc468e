import { ActionIcon, Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { Language } from '../../picture/words/words.ts';
import type { SavedViewEntry } from '../api/saved-views.ts';
import { texts } from '../texts.ts';
import type { DraftPage } from './drafted.ts';
import { useSuggestions } from './use-suggestions.ts';

interface Props {
  page: DraftPage;
  number: number;
  pages: number;
  views: readonly SavedViewEntry[];
  language: Language;
  onChange: (page: DraftPage) => void;
  /** Up is -1, down is 1. */
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** A page of a briefing: its view, its headline, three findings, and sentences to choose from. */
export function BriefingPageEditor({ page, number, pages, views, language, onChange, onMove, onRemove }: Props) {
  const suggestions = useSuggestions(page.view, language);
  const words = texts.papers;
  const used = new Set([page.headline, ...page.findings]);
  const free = page.findings.findIndex((finding) => finding.trim() === '');
  const findings = (at: number, text: string) =>
    page.findings.map((finding, each) => (each === at ? text : finding)) as unknown as DraftPage['findings'];
  const icon = (label: string, Icon: typeof IconTrash, act: () => void, disabled = false) => (
    <ActionIcon variant="subtle" color="gray" aria-label={label} title={label} disabled={disabled} onClick={act}>
      <Icon size={17} aria-hidden />
    </ActionIcon>
  );
  return (
    <fieldset className="briefing-page">
      <legend>{words.page(number)}</legend>
      <Group justify="space-between" align="end" wrap="nowrap">
        <NativeSelect
          className="briefing-view"
          size="xs"
          label={words.view}
          value={page.view}
          data={views.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => onChange({ ...page, view: event.currentTarget.value })}
        />
        <Group gap={2} wrap="nowrap">
          {icon(words.up, IconArrowUp, () => onMove(-1), number === 1)}
          {icon(words.down, IconArrowDown, () => onMove(1), number === pages)}
          {icon(words.removePage, IconTrash, onRemove)}
        </Group>
      </Group>
      <Textarea
        size="sm"
        label={words.headline}
        value={page.headline}
        maxLength={200}
        autosize
        required
        onChange={(event) => onChange({ ...page, headline: event.currentTarget.value })}
      />
      {page.findings.map((finding, at) => (
        <TextInput
          key={at}
          size="xs"
          label={words.finding(at + 1)}
          value={finding}
          maxLength={300}
          onChange={(event) => onChange({ ...page, findings: findings(at, event.currentTarget.value) })}
        />
      ))}
      {suggestions.length > 0 && (
        <div>
          <p className="dim-text">{words.suggestions}</p>
          <ul className="suggestions">
            {suggestions.map((sentence) => (
              <li key={sentence}>
                <span>{sentence}</span>
                <Button
                  size="compact-xs"
                  variant="default"
                  disabled={used.has(sentence)}
                  onClick={() => onChange({ ...page, headline: sentence.slice(0, 200) })}
                >
                  {words.asHeadline}
                </Button>
                <Button
                  size="compact-xs"
                  variant="default"
                  disabled={used.has(sentence) || free === -1}
                  onClick={() => onChange({ ...page, findings: findings(free, sentence.slice(0, 300)) })}
                >
                  {words.asFinding}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </fieldset>
  );
}
