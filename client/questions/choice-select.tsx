import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useQuery } from 'urql';
import { SearchDocument } from '../api/reader.ts';
import { useNames } from '../filters/use-names.ts';
import { texts } from '../texts.ts';
import { type Choice, kindsOf, type Offer } from './choices.ts';

interface Props {
  choice: Choice;
  offers: readonly Offer[];
  value: string | undefined;
  onChange: (id: string) => void;
}

/** What a question is asked of: the likeliest are offered at once, everything else is found by typing. */
export function ChoiceSelect({ choice, offers, value, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 160);
  const nameOf = useNames(value === undefined ? [] : [value]);
  const label = value === undefined ? undefined : (offers.find(({ id }) => id === value)?.label ?? nameOf(value));
  const pause = text.length < 2 || text === label;
  const [{ data, fetching }] = useQuery({ query: SearchDocument, variables: { text }, pause });
  const kinds = kindsOf[choice];
  const hits = (pause ? [] : (data?.search ?? []))
    .filter(({ kind, node }) => kinds === null || kinds.includes(kind) || kinds.includes(node.__typename))
    .map(({ node, label: name }) => ({ id: node.id, label: name }));
  const known = value !== undefined && label !== undefined ? [{ id: value, label }] : [];
  const all = pause ? [...known, ...offers] : [...hits, ...known];
  const options = [...new Map(all.map((offer) => [offer.id, { value: offer.id, label: offer.label }])).values()];
  return (
    <Select
      className="choice"
      size="xs"
      aria-label={texts.questions.choices[choice]}
      searchable
      allowDeselect={false}
      maxDropdownHeight={320}
      comboboxProps={{ width: 460, position: 'bottom-start', transitionProps: { duration: 0 } }}
      data={options}
      filter={({ options: shown }) => (pause ? shown : shown.filter((each) => 'value' in each && each.value !== value))}
      rightSection={fetching && !pause ? <Loader size={12} aria-hidden /> : undefined}
      nothingFoundMessage={fetching ? texts.search.searching : texts.search.nothing(text)}
      value={value ?? null}
      onSearchChange={setTyped}
      onChange={(id) => id !== null && onChange(id)}
    />
  );
}
