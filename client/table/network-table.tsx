import './table.css';
import { Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { Network } from '../../picture/network.ts';
import { EntryLink } from '../panels/entry-link.tsx';
import { count, texts } from '../texts.ts';
import { columns, type Row, rowsOf, type Sorting, sorted } from './rows.ts';

const reachIn = ({ state, reach }: Row): string =>
  state === null ? '–' : state === 'known' ? count(reach ?? 0) : texts.table[state];

/** The picture's data as a table: one row for each of its lines. */
export function NetworkTable({ network }: { network: Network }) {
  const [sorting, sort] = useState<Sorting>({ column: 'reach', descending: true });
  const rows = sorted(rowsOf(network), sorting);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className="table-pane" tabIndex={0} aria-label={texts.table.caption}>
      <Table stickyHeader highlightOnHover verticalSpacing={6} horizontalSpacing="md" className="network-table">
        <Table.Caption className="hidden">{texts.table.caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => {
              const chosen = sorting.column === column;
              const Icon = !chosen ? IconArrowsSort : sorting.descending ? IconArrowDown : IconArrowUp;
              return (
                <Table.Th
                  key={column}
                  className={`column-${column}`}
                  aria-sort={chosen ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
                >
                  <UnstyledButton
                    onClick={() =>
                      sort({
                        column,
                        descending: chosen ? !sorting.descending : column === 'reach' || column === 'weight',
                      })
                    }
                  >
                    {texts.table.columns[column]} <Icon size={13} aria-hidden />
                  </UnstyledButton>
                </Table.Th>
              );
            })}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.edge}>
              <Table.Td>
                <EntryLink id={row.who.id} name={row.who.label} />
              </Table.Td>
              <Table.Td className="column-reach">{reachIn(row)}</Table.Td>
              <Table.Td className={row.kind === 'AMPLIFIES' ? 'amplifier-text' : 'answer-text'}>
                {texts.panel.edgeVerb[row.kind as keyof typeof texts.panel.edgeVerb]}
              </Table.Td>
              <Table.Td>
                <EntryLink
                  id={row.what.id}
                  name={row.what.label}
                  className={row.what.kind === 'Claim' ? 'entry-link claim-text' : 'entry-link'}
                />
              </Table.Td>
              <Table.Td className="column-weight">
                <EntryLink id={row.edge} name={texts.table.weight(row.weight, row.kind)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
