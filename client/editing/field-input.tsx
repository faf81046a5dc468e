import { Checkbox, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../texts.ts';
import type { Field, Value } from './fields.ts';
import type { Known } from './known.ts';
import { NodePicker, NodesPicker } from './node-picker.tsx';

interface Props {
  field: Field;
  value: Value | undefined;
  onChange: (value: Value) => void;
  error: ReactNode;
  /** Whether it is the one to begin with. */
  first: boolean;
  /** What stands beside the field besides its hint. */
  beside?: ReactNode;
}

const TYPES = { line: 'text', count: 'text', share: 'text', day: 'date', moment: 'datetime-local' } as const;

/** One field of a form, as its kind wants it. */
export function FieldInput({ field, value, onChange, error, first, beside }: Props) {
  const { label, hint, required = false } = field;
  const words = texts.forms;
  const description = (
    <>
      {hint && words.hints[hint]} {beside}
    </>
  );
  const shown = {
    ...{ label: words.labels[label], error },
    ...((hint || beside) && { description }),
    // both: a dialog that opens goes to what is marked, a form that is read first comes later
    ...(first && { 'data-autofocus': true, autoFocus: true }),
  };
  const needed = { ...shown, withAsterisk: required, 'aria-required': required };
  const written = typeof value === 'string' ? value : '';
  switch (field.as) {
    case 'tick':
      return (
        <Checkbox
          size="xs"
          {...shown}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <Select
          size="xs"
          {...needed}
          allowDeselect={false}
          searchable={field.choices().length > 8}
          data={field.choices()}
          value={written || null}
          onChange={onChange}
        />
      );
    case 'names':
      return <TagsInput size="xs" {...needed} value={[...((value ?? []) as string[])]} onChange={onChange} />;
    case 'node':
      return (
        <NodePicker
          {...shown}
          required={required}
          kinds={field.kinds}
          value={(value ?? null) as Known | null}
          onChange={onChange}
        />
      );
    case 'nodes':
      return (
        <NodesPicker
          {...shown}
          required={required}
          kinds={field.kinds}
          value={(value ?? []) as Known[]}
          onChange={onChange}
        />
      );
    case 'text':
      return (
        <Textarea
          size="xs"
          {...needed}
          autosize
          minRows={2}
          maxRows={8}
          value={written}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    default:
      return (
        <TextInput
          size="xs"
          {...needed}
          type={TYPES[field.as]}
          inputMode={field.as === 'count' ? 'numeric' : undefined}
          value={written}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}
