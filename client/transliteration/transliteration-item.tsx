import { Menu } from '@mantine/core';
import { texts } from '../texts.ts';
import { useTransliteration } from './use-transliteration.ts';

/** Turns the Latin letters beside Cyrillic names on and off. */
export function TransliterationItem() {
  const { on, turn } = useTransliteration();
  return (
    <Menu.CheckboxItem checked={on} onChange={turn}>
      {texts.header.transliterate}
    </Menu.CheckboxItem>
  );
}
