import { Menu } from '@mantine/core';
import { IconChecklist, IconFilterCode } from '@tabler/icons-react';
import { NewItems } from '../editing/new-items.tsx';
import { useWaiting } from '../review/use-waiting.ts';
import { useView } from '../store/store.ts';
import { openRule, review } from '../store/transitions.ts';
import { texts } from '../texts.ts';
import { HeaderMenu } from './header-menu.tsx';

/** How evidence comes in and is put right: an entry each. */
export function EvidenceMenu() {
  const go = useView((store) => store.go);
  const waiting = useWaiting();
  const { evidence } = texts.header;
  return (
    <HeaderMenu
      menu="evidence"
      name={waiting > 0 ? `${evidence}. ${texts.review.open(waiting)}` : undefined}
      waiting={waiting}
    >
      <Menu.Item
        leftSection={<IconChecklist size={16} aria-hidden />}
        rightSection={waiting > 0 ? <span className="dim-text">{texts.count(waiting)}</span> : null}
        aria-label={waiting > 0 ? texts.review.open(waiting) : texts.review.heading}
        onClick={() => go(review('all'))}
      >
        {texts.review.heading}
      </Menu.Item>
      <Menu.Item leftSection={<IconFilterCode size={16} aria-hidden />} onClick={() => go(openRule('all'))}>
        {texts.rules.heading}
      </Menu.Item>
      <NewItems />
    </HeaderMenu>
  );
}
