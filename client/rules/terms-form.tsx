import { TagsInput, TextInput } from '@mantine/core';
import { texts } from '../texts.ts';
import { type ListName, lists, type Terms } from './draft.ts';

interface Props {
  terms: Terms;
  disabled: boolean;
  /** The server's message about a field, where it has one. */
  errorOf: (field: string) => string | undefined;
  onChange: (change: Partial<Terms>) => void;
}

/** What a rule looks for, a field each; Enter or a comma ends an entry, except within words that belong together. */
export function TermsForm({ terms, disabled, errorOf, onChange }: Props) {
  const words = texts.rules;
  const apart = (name: ListName) => (name === 'words' || name === 'phrases' || name === 'links' ? [] : [',', ' ']);
  return (
    <fieldset className="rule-terms">
      <legend>{words.terms}</legend>
      <p className="dim-text whole">{words.termsHint}</p>
      {lists.map((name) => (
        <TagsInput
          key={name}
          className={name === 'words' || name === 'phrases' ? 'whole' : undefined}
          size="xs"
          label={words.term[name]}
          description={words.termHints[name]}
          placeholder={terms[name].length === 0 ? words.termExamples[name] : ''}
          splitChars={apart(name)}
          acceptValueOnBlur
          maxTags={50}
          disabled={disabled}
          value={terms[name]}
          error={errorOf(name)}
          onChange={(entries) => onChange({ [name]: entries })}
        />
      ))}
      {(['from', 'until'] as const).map((name) => (
        <TextInput
          key={name}
          type="date"
          size="xs"
          label={words[name]}
          disabled={disabled}
          value={terms[name]}
          error={errorOf(name)}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      ))}
    </fieldset>
  );
}
