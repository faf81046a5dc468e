import { Menu } from '@mantine/core';
import { IconCheck, IconLanguage } from '@tabler/icons-react';
import { texts } from '../texts.ts';
import { useTransliteration } from './use-transliteration.ts';

/** Turns the Latin letters beside Cyrillic names on and off. */
export function TransliterationItem() {
  const { on, turn } = useTransliteration();
  return (
    <Menu.Item
      role="menuitemcheckbox"
      aria-checked={on}
      closeMenuOnClick={false}
      leftSection={<IconLanguage size={16} aria-hidden />}
      rightSection={on ? <IconCheck size={15} aria-hidden /> : null}
      onClick={() => turn(!on)}
    >
      {texts.header.transliterate}
    </Menu.Item>
  );
}
