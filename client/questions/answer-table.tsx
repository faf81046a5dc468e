import '../csv/view-bar.css';
import '../table/table.css';
import { Button, Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { CsvButton } from '../csv/csv-button.tsx';
import { EntryLink } from '../panels/entry-link.tsx';
import { Foreign } from '../panels/foreign.tsx';
import { SourceButton } from '../panels/source-button.tsx';
import { useView } from '../store/store.ts';
import { texts } from '../texts.ts';
import type { Answer, Cell, Row } from './question.ts';

interface Order {
  column: number;
  descending: boolean;
}

const sizeOf = (cell: Cell | undefined): number | undefined => cell?.number ?? cell?.order;

/** Numbers by size, words by the language's order; what is no number stands behind every number, in both directions. */
function compare(a: Cell | undefined, b: Cell | undefined, descending: boolean): number {
  const turn = descending ? -1 : 1;
  const [one, other] = [sizeOf(a), sizeOf(b)];
  if (one !== undefined && other !== undefined) return turn * (one - other);
  if (one !== undefined || other !== undefined) return one === undefined ? 1 : -1;
  return turn * texts.compare(a?.text ?? '', b?.text ?? '');
}

const ordered = (rows: readonly Row[], order: Order | null): readonly Row[] =>
  order === null
    ? rows
    : [...rows].sort((a, b) => compare(a.cells[order.column], b.cells[order.column], order.descending));

interface Props {
  answer: Answer;
  name: string;
  /** Asks for the next page; null where there is none, or it is on its way. */
  more: (() => void) | null;
}

/** An answer as a table: every name opens its panel, every place its source. */
export function AnswerTable({ answer, name, more }: Props) {
  const selected = useView((store) => store.view.selected);
  const [order, setOrder] = useState<Order | null>(null);
  const { columns } = answer;
  const rows = ordered(answer.rows, order);
  const numeric = columns.map((_, at) => rows.some(({ cells }) => cells[at]?.number !== undefined));
  return (
    <div className="view-pane">
      <div className="view-bar">
        <p>{texts.table.rows(rows.length)}</p>
        <CsvButton
          name={`megaphone-${name}`}
          rows={() => [[...columns], ...rows.map(({ cells }) => cells.map((cell) => cell.number ?? cell.text))]}
        />
      </div>
      {rows.length === 0 && <p className="card none">{texts.questions.noRows}</p>}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
        <section className="table-pane view-scroll" tabIndex={0} aria-label={texts.questions.ways.table}>
          <Table stickyHeader highlightOnHover verticalSpacing={6} horizontalSpacing="md" className="network-table">
            <Table.Thead>
              <Table.Tr>
                {columns.map((column, at) => (
                  <Head
                    key={`${at} ${column}`}
                    {...{ column, at, order }}
                    onOrder={setOrder}
                    numeric={numeric[at] === true}
                  />
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ key, cells }) => (
                <Table.Tr
                  key={key}
                  className={
                    cells.some(({ opens }) => opens === selected && selected !== null) ? 'chosen-row' : undefined
                  }
                >
                  {cells.map((cell, at) => (
                    <Table.Td
                      key={columns[at] ?? at}
                      className={numeric[at] ? 'column-reach' : cell.day ? 'column-day' : undefined}
                    >
                      <Content cell={cell} />
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          {more && (
            <Button variant="default" size="xs" className="more-rows" onClick={more}>
              {texts.questions.more}
            </Button>
          )}
        </section>
      )}
    </div>
  );
}

function Content({ cell }: { cell: Cell }) {
  const { text, opens, faint, names, sources } = cell;
  if (sources)
    return (
      <span className="cell-list">
        {sources.map((source) => (
          <SourceButton key={`${source.document.id} ${source.start} ${source.end}`} source={source} label="" />
        ))}
      </span>
    );
  if (names)
    return (
      <span className="cell-list">
        {names.map((each) => (
          <EntryLink key={each.id} {...each} />
        ))}
      </span>
    );
  if (opens !== undefined) return <EntryLink id={opens} name={text} />;
  return faint ? (
    <span className={text.length > 30 ? 'dim-text long-text' : 'dim-text'}>
      <Foreign>{text}</Foreign>
    </span>
  ) : (
    <Foreign>{text}</Foreign>
  );
}

interface HeadProps {
  column: string;
  at: number;
  order: Order | null;
  onOrder: (order: Order) => void;
  numeric: boolean;
}

function Head({ column, at, order, onOrder, numeric }: HeadProps) {
  const chosen = order?.column === at;
  const Icon = !chosen ? IconArrowsSort : order.descending ? IconArrowDown : IconArrowUp;
  return (
    <Table.Th
      className={numeric ? 'column-reach' : undefined}
      aria-sort={chosen ? (order.descending ? 'descending' : 'ascending') : 'none'}
    >
      <UnstyledButton onClick={() => onOrder({ column: at, descending: chosen ? !order.descending : numeric })}>
        {column} <Icon size={13} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  );
}
