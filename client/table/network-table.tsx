import '../csv/view-bar.css';
import './table.css';
import { Button, Checkbox, Popover, Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp, IconColumns } from '@tabler/icons-react';
import { useState } from 'react';
import { type Network, type NetworkNode, sideOf } from '../../picture/network.ts';
import { withGroupNames } from '../../picture/server-groups.ts';
import { CsvButton } from '../csv/csv-button.tsx';
import { leftOf } from '../explore/use-explored.ts';
import { EntryLink } from '../panels/entry-link.tsx';
import { Foreign } from '../panels/foreign.tsx';
import { useView } from '../store/store.ts';
import { count, texts } from '../texts.ts';
import { type Column, columns, type Row, rowsOf, type Sorting, sorted } from './rows.ts';

const reachIn = ({ state, reach }: Row): string =>
  state === null ? '–' : state === 'known' ? count(reach ?? 0) : texts.table[state];
const verbOf = ({ kind }: Row): string =>
  texts.panel.edgeVerb[kind as keyof typeof texts.panel.edgeVerb] ?? texts.explore.relation(kind, 'OUT');

/** A group has no entry of its own to open. */
const isGroup = ({ kind }: NetworkNode): boolean => kind === 'Group';

/** A cell as a file holds it: numbers as numbers, an unknown reach in words. */
function plain(row: Row, column: Column): string | number {
  if (column === 'who') return row.who.label;
  if (column === 'reach') return row.state === 'known' ? (row.reach ?? 0) : row.state === null ? '' : reachIn(row);
  if (column === 'kind') return verbOf(row);
  return column === 'what' ? row.what.label : row.weight;
}

const verbClass = ({ kind, who }: Row): string | undefined => {
  if (kind === 'AMPLIFIES') return 'amplifier-text';
  return sideOf(who) === 'answers' ? 'answer-text' : undefined;
};

/** The picture's data as a table: one row for each of its lines. */
export function NetworkTable({ network: given }: { network: Network }) {
  const network = withGroupNames(given, texts);
  const selected = useView((store) => store.view.selected);
  const [sorting, sort] = useState<Sorting>({ column: 'reach', descending: true });
  const [shown, choose] = useState<Column[]>([...columns]);
  const rows = sorted(rowsOf(network), sorting);
  return (
    <div className="view-pane">
      <div className="view-bar">
        <p>{[texts.table.rows(rows.length), ...leftOf(given)].join(' · ')}</p>
        <ColumnChoice shown={shown} onChange={choose} />
        <CsvButton
          name="megaphone-table"
          rows={() => [
            shown.map((column) => texts.table.columns[column]),
            ...rows.map((row) => shown.map((column) => plain(row, column))),
          ]}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <section className="table-pane view-scroll" tabIndex={0} aria-label={texts.table.caption}>
        <Table stickyHeader highlightOnHover verticalSpacing={6} horizontalSpacing="md" className="network-table">
          <Table.Caption className="hidden">{texts.table.caption}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {shown.map((column) => (
                <ColumnHead key={column} column={column} sorting={sorting} onSort={sort} />
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr
                key={row.edge}
                className={[row.edge, row.who.id, row.what.id].includes(selected ?? '') ? 'chosen-row' : undefined}
              >
                {shown.map((column) => (
                  <Table.Td key={column} className={`column-${column}`}>
                    <CellContent row={row} column={column} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </div>
  );
}

function CellContent({ row, column }: { row: Row; column: Column }) {
  if (column === 'who' && isGroup(row.who)) return <Foreign>{row.who.label}</Foreign>;
  if (column === 'who') return <EntryLink id={row.who.id} name={row.who.label} />;
  if (column === 'reach') return reachIn(row);
  if (column === 'kind') return <span className={verbClass(row)}>{verbOf(row)}</span>;
  if (column === 'weight' && (isGroup(row.who) || isGroup(row.what))) return texts.table.weight(row.weight, row.kind);
  if (column === 'weight') return <EntryLink id={row.edge} name={texts.table.weight(row.weight, row.kind)} />;
  return <EntryLink id={row.what.id} name={row.what.label} />;
}

function ColumnHead(props: { column: Column; sorting: Sorting; onSort: (sorting: Sorting) => void }) {
  const { column, sorting, onSort } = props;
  const chosen = sorting.column === column;
  const Icon = !chosen ? IconArrowsSort : sorting.descending ? IconArrowDown : IconArrowUp;
  return (
    <Table.Th
      className={`column-${column}`}
      aria-sort={chosen ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
    >
      <UnstyledButton
        onClick={() => {
          const number = column === 'reach' || column === 'weight';
          onSort({ column, descending: chosen ? !sorting.descending : number });
        }}
      >
        {texts.table.columns[column]} <Icon size={13} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  );
}

/** Which columns are shown; the last one stays. */
function ColumnChoice({ shown, onChange }: { shown: Column[]; onChange: (shown: Column[]) => void }) {
  return (
    <Popover position="bottom-end" shadow="md" transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <Button size="xs" px={9} variant="default" leftSection={<IconColumns size={15} aria-hidden />}>
          {texts.views.columns}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={texts.views.columns}>
        {columns.map((column) => (
          <Checkbox
            key={column}
            size="xs"
            py={3}
            label={texts.table.columns[column]}
            checked={shown.includes(column)}
            disabled={shown.length === 1 && shown.includes(column)}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              onChange(columns.filter((each) => (each === column ? on : shown.includes(each))));
            }}
          />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
