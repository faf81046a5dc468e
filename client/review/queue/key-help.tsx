import { Button, Kbd, Popover } from '@mantine/core';
import { useState } from 'react';
import { texts } from '../../texts.ts';
import { useKeys } from '../deciding/use-keys.ts';

type Name = keyof typeof texts.review.keyNames;

/** The keys that stand on no button. */
const KEYS: readonly (readonly [readonly string[], Name])[] = [
  [['j', 'k'], 'walk'],
  [['x'], 'choose'],
  [['X'], 'chooseAll'],
  [['m'], 'merge'],
  [['1', '…', '9'], 'option'],
  [['↵'], 'enter'],
  [['Ctrl ↵'], 'accept'],
  [['Esc'], 'unchoose'],
  [['o'], 'reopen'],
  [['U'], 'redo'],
];

/** What can be done by keyboard, beside what the buttons say of themselves. */
export function KeyHelp() {
  const [open, setOpen] = useState(false);
  useKeys({ '?': () => setOpen(!open), ...(open && { Escape: () => setOpen(false) }) });
  return (
    <Popover position="top-end" shadow="md" opened={open} onChange={setOpen} transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="subtle"
          className="key-help"
          onClick={() => setOpen(!open)}
          rightSection={<Kbd size="xs">?</Kbd>}
        >
          {texts.review.keys}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <dl className="keys" aria-label={texts.review.keys}>
          {KEYS.map(([keys, name]) => (
            <div key={name} className="key-row">
              <dt>{keys.map((key) => (key === '…' ? key : <Kbd key={key}>{key}</Kbd>))}</dt>
              <dd>{texts.review.keyNames[name]}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
