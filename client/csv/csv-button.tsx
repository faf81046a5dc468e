import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { texts } from '../texts.ts';
import { csvOf } from './csv.ts';

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}-${new Date().toISOString().slice(0, 10)}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Saves what is shown, as it is shown. */
export function CsvButton({ rows, name }: { rows: () => (string | number)[][]; name: string }) {
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button
          size="xs"
          px={9}
          variant="default"
          leftSection={<IconDownload size={15} aria-hidden />}
          rightSection={<IconChevronDown size={13} aria-hidden />}
        >
          CSV
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => save(csvOf(rows(), false), name)}>{texts.views.csv}</Menu.Item>
        <Menu.Item onClick={() => save(csvOf(rows(), true), name)}>{texts.views.csvForExcel}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
