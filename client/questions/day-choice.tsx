import { TextInput } from '@mantine/core';
import { texts } from '../texts.ts';

/** A day to ask about; a date that is half typed asks nothing. */
export function DayChoice({ value, onChange }: { value: string; onChange: (day: string) => void }) {
  return (
    <TextInput
      size="xs"
      type="date"
      aria-label={texts.questions.choices.day}
      defaultValue={value}
      onChange={({ currentTarget }) => currentTarget.value !== '' && onChange(currentTarget.value)}
    />
  );
}
