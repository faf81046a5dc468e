import { Menu } from '@mantine/core';
import { useMayWrite } from '../api/viewer.ts';
import { texts } from '../texts.ts';
import { useDesk } from './desk.ts';
import type { NewForm } from './new-forms.ts';

const ORDER = [
  'statement',
  'claim',
  'narrative',
  'counterEvidence',
  'actor',
  'channel',
  'reach',
  'fact',
] as const satisfies readonly NewForm[];

/** What can be entered by hand, as entries of a menu; nothing for those who may only read. */
export function NewItems() {
  const mayWrite = useMayWrite();
  const open = useDesk((desk) => desk.open);
  if (!mayWrite) return null;
  return (
    <>
      <Menu.Label>{texts.forms.new}</Menu.Label>
      {ORDER.map((make) => (
        <Menu.Item key={make} onClick={() => open({ make, preset: {} })}>
          {texts.forms.newNames[make]}
        </Menu.Item>
      ))}
    </>
  );
}
