import { Loader, MultiSelect, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { SearchDocument } from '../api/reader.ts';
import { texts } from '../texts.ts';
import type { Known } from './known.ts';

interface Shown {
  label: string;
  /** Which kinds may be chosen; null for all. */
  kinds: readonly string[] | null;
  error?: ReactNode;
  required?: boolean;
  description?: ReactNode;
  /** What may be chosen before anything is typed. */
  atHand?: readonly Known[];
}

/** What a search finds of some kinds, as options of a list, together with what is chosen already. */
function useFound(typed: string, { kinds, atHand = [] }: Shown, chosen: readonly Known[]) {
  const [text] = useDebouncedValue(typed.trim(), 160);
  const pause = text.length < 2 || chosen.some(({ label }) => label === text);
  const [{ data, fetching }] = useQuery({ query: SearchDocument, variables: { text }, pause });
  const hits = (pause ? [] : (data?.search ?? [])).filter(
    ({ kind, node }) => kinds === null || kinds.includes(kind) || kinds.includes(node.__typename),
  );
  const found = new Map(hits.map(({ node, label, kind }) => [node.id, { id: node.id, label, kind }]));
  const known = new Map<string, Known>(
    // what was at hand stays until there is an answer: whoever has just pointed at it may take it
    [...(pause || !data ? atHand : []), ...chosen, ...found.values()].map((one) => [one.id, one]),
  );
  const options = [...known.values()].map(({ id, label }) => {
    const kind = found.get(id)?.kind;
    return { value: id, label: kind ? `${label} · ${texts.kinds[kind as keyof typeof texts.kinds] ?? kind}` : label };
  });
  const searching = fetching && !pause;
  const empty = pause ? texts.review.typeToFind : searching ? texts.search.searching : texts.search.nothing(text);
  const look = {
    ...{ size: 'xs', searchable: true, clearable: true, data: options, nothingFoundMessage: empty },
    ...(searching && { rightSection: <Loader size={12} aria-hidden /> }),
    filter: ({ options: all }: { options: unknown[] }) => all as typeof options,
  } as const;
  return { look, known };
}

interface One extends Shown {
  value: Known | null;
  onChange: (known: Known | null) => void;
}

/** Finds something known by its name or its words. */
export function NodePicker({ value, onChange, ...shown }: One) {
  const [typed, setTyped] = useState('');
  const { look, known } = useFound(typed, shown, value ? [value] : []);
  const { kinds: _, atHand: __, required = false, ...rest } = shown;
  return (
    <Select
      {...look}
      {...rest}
      withAsterisk={required}
      aria-required={required}
      placeholder={texts.review.typeToFind}
      value={value?.id ?? null}
      onSearchChange={setTyped}
      onChange={(id) => onChange(id === null ? null : (known.get(id) ?? null))}
    />
  );
}

interface Several extends Shown {
  value: readonly Known[];
  onChange: (known: readonly Known[]) => void;
}

/** Finds several things known by their names or their words. */
export function NodesPicker({ value, onChange, ...shown }: Several) {
  const [typed, setTyped] = useState('');
  const { look, known } = useFound(typed, shown, value);
  const { kinds: _, atHand: __, required = false, ...rest } = shown;
  return (
    <MultiSelect
      {...look}
      {...rest}
      withAsterisk={required}
      aria-required={required}
      hidePickedOptions
      placeholder={value.length === 0 ? texts.review.typeToFind : ''}
      value={value.map(({ id }) => id)}
      onSearchChange={setTyped}
      onChange={(ids) => onChange(ids.flatMap((id) => known.get(id) ?? []))}
    />
  );
}
