import { Badge, Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { texts } from '../texts.ts';

interface Props {
  /** Which of the menus it is, for what points at it. */
  menu: 'questions' | 'evidence' | 'views';
  /** What the button is called where its label alone would not say what waits behind it. */
  name?: string | undefined;
  /** A number that waits behind it; none is shown for 0. */
  waiting?: number;
  /** Entries: Menu.Item and Menu.Label. */
  children: ReactNode;
}

/** A menu of the header. An entry that opens a dialog keeps the dialog outside, since closing the menu takes its entries away. */
export function HeaderMenu({ menu, name, waiting = 0, children }: Props) {
  return (
    <Menu shadow="md" position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          px={9}
          data-menu={menu}
          aria-label={name}
          leftSection={
            waiting > 0 ? (
              <Badge size="xs" circle={waiting < 10} aria-hidden>
                {waiting}
              </Badge>
            ) : undefined
          }
          rightSection={<IconChevronDown size={13} aria-hidden />}
        >
          {texts.header[menu]}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="head-menu">{children}</Menu.Dropdown>
    </Menu>
  );
}
