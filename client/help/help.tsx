import './help.css';
import { Button, Kbd, Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { texts } from '../texts.ts';
import { steps } from '../tour/steps.ts';
import { useTour } from '../tour/tour-now.ts';

/** The keys of each shortcut, in the order in which its words stand. */
const keys = {
  search: ['/'],
  walk: ['←', '↑', '→', '↓'],
  open: ['Enter'],
  expand: ['E'],
  hide: ['H'],
  way: ['P'],
  menu: ['M'],
  zoom: ['+', '−', '0'],
  undo: ['Ctrl Z', 'Ctrl Shift Z'],
  back: ['Esc'],
  help: ['?'],
} as const;

/** Everything that can be done by keyboard; opened by the question mark. */
export function Help() {
  const [open, setOpen] = useState(false);
  // the sign stands on another key in each layout of the keyboard
  useHotkeys([
    ['shift+?', () => setOpen(true)],
    ['?', () => setOpen(true)],
  ]);
  const { show, step: touring } = useTour();
  const words = texts.help;
  const tour = () => {
    setOpen(false);
    show(steps[0]);
  };
  return (
    <Modal
      opened={open}
      onClose={() => setOpen(false)}
      title={words.title}
      closeButtonProps={{ 'aria-label': texts.page.close }}
      // the tour that was asked for here keeps the focus
      returnFocus={touring === null}
    >
      <dl className="shortcuts">
        {(Object.keys(keys) as (keyof typeof keys)[]).map((name) => (
          <div key={name}>
            <dt>
              {keys[name].map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{words.keys[name]}</dd>
          </div>
        ))}
      </dl>
      <Button variant="default" size="xs" mt="sm" onClick={tour}>
        {texts.tour.start}
      </Button>
    </Modal>
  );
}
