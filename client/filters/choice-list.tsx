import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Counted } from '../api/filter-counts.ts';
import { Foreign } from '../panels/foreign.tsx';
import { count, texts } from '../texts.ts';

interface Props {
  label: string;
  options: readonly Counted[];
  chosen: readonly string[];
  /** What the number beside a value says, in words. */
  countInWords: (left: number) => string;
  /** Words of others, such as claims, as opposed to names of ours. */
  claims?: boolean;
  onChange: (chosen: string[]) => void;
}

/** More are searched, not scrolled. */
const manyOptions = 8;

/** The values of a filter, each with the number that it would leave. A chosen one that is not offered stays, to be let go. */
export function ChoiceList({ label, options, chosen, countInWords, claims = false, onChange }: Props) {
  const [wanted, want] = useState('');
  const lost = chosen.filter((value) => !options.some((option) => option.value === value));
  const all = [...lost.map((value) => ({ value, label: null, count: 0 })), ...options];
  const looked = wanted.trim().toLocaleLowerCase();
  const shown = all.filter(({ value, label: name }) => (name ?? value).toLocaleLowerCase().includes(looked));
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <>
      {all.length > manyOptions && (
        <TextInput
          size="xs"
          type="search"
          aria-label={texts.filters.find}
          placeholder={texts.filters.find}
          value={wanted}
          onChange={(event) => want(event.currentTarget.value)}
        />
      )}
      <ul className="choices" aria-label={label}>
        {shown.map(({ value, label: name, count: left }) => (
          <li key={value}>
            <Checkbox
              size="xs"
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
              label={
                <>
                  <span className={claims ? 'choice-name claim-text' : 'choice-name'}>
                    <Foreign>{name ?? value}</Foreign>
                  </span>
                  <span className="choice-count" title={countInWords(left)}>
                    <span aria-hidden>{count(left)}</span>
                    <span className="hidden">, {countInWords(left)}</span>
                  </span>
                </>
              }
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="dim-text">{texts.filters.nothing}</p>}
    </>
  );
}
