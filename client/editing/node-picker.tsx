import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useQuery } from 'urql';
import { SearchDocument } from '../api/reader.ts';
import { texts } from '../texts.ts';

/** Something known, by its id, with the words that it is shown by. */
export interface Known {
  id: string;
  label: string;
}

export const ACTORS = ['Person', 'Organization', 'Collective'];

interface Props {
  label: string;
  /** Which kinds may be chosen; null for all. */
  kinds: readonly string[] | null;
  value: Known | null;
  onChange: (known: Known | null) => void;
  error?: string | null | undefined;
  required?: boolean;
  description?: string;
}

/** Finds something known by its name or its words. */
export function NodePicker({ label, kinds, value, onChange, error, required = false, description }: Props) {
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 160);
  const pause = text.length < 2 || text === value?.label;
  const [{ data, fetching }] = useQuery({ query: SearchDocument, variables: { text }, pause });
  const found = new Map(
    (pause ? [] : (data?.search ?? []))
      .filter(({ kind, node }) => kinds === null || kinds.includes(kind) || kinds.includes(node.__typename))
      .map(({ node, label: name, kind }) => [node.id, { label: name, kind }]),
  );
  const options = [...found].map(([id, { label: name, kind }]) => ({
    value: id,
    label: `${name} · ${texts.kinds[kind as keyof typeof texts.kinds] ?? kind}`,
  }));
  const chosen = value && !found.has(value.id) ? [{ value: value.id, label: value.label }] : [];
  return (
    <Select
      size="xs"
      label={label}
      description={description}
      required={required}
      error={error}
      placeholder={texts.review.typeToFind}
      searchable
      clearable
      data={[...chosen, ...options]}
      filter={({ options: all }) => all}
      rightSection={fetching && !pause ? <Loader size={12} aria-hidden /> : undefined}
      nothingFoundMessage={
        pause ? texts.review.typeToFind : fetching ? texts.search.searching : texts.search.nothing(text)
      }
      value={value?.id ?? null}
      onSearchChange={setTyped}
      onChange={(id) => onChange(id === null ? null : { id, label: found.get(id)?.label ?? value?.label ?? id })}
    />
  );
}
