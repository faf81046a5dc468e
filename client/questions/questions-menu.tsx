import { Menu } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { HeaderMenu } from '../header/header-menu.tsx';
import { texts } from '../texts.ts';

export function QuestionsMenu() {
  return (
    <HeaderMenu label={texts.header.questions}>
      <Menu.Item leftSection={<IconBraces size={16} aria-hidden />} component="a" href="/graphiql">
        {texts.page.graphiql}
      </Menu.Item>
    </HeaderMenu>
  );
}
