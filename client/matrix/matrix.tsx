import '../csv/view-bar.css';
import './matrix.css';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Network } from '../../picture/network.ts';
import type { SelectionEdge } from '../api/selection.ts';
import { CsvButton } from '../csv/csv-button.tsx';
import { EntryLink } from '../panels/entry-link.tsx';
import { useView } from '../store/store.ts';
import { select } from '../store/transitions.ts';
import { texts } from '../texts.ts';
import { type Cell, type Matrix as MatrixOf, matrixOf, type Standing } from './cells.ts';
import { StandingLegend } from './standing-legend.tsx';

/** Beside the colour, so that colour is never the only sign. */
const signs: Record<Standing, string> = { rebutted: '✓', partly: '◐', unrebutted: '○', silent: '–' };

/** Who amplifies what, as numbers of statements, with how far the claims in them are rebutted. */
export function Matrix({ network, edges }: { network: Network; edges: readonly SelectionEdge[] }) {
  const selected = useView((store) => store.view.selected);
  const [byTotal, sort] = useState(false);
  const matrix = matrixOf(network, edges, byTotal);
  return (
    <div className="view-pane">
      <div className="view-bar">
        <StandingLegend
          sign={(standing) => (
            <span className={`matrix-sign ${standing}`} aria-hidden>
              {signs[standing]}
            </span>
          )}
        />
        {edges.some(({ kind, weight, statements }) => kind === 'AMPLIFIES' && weight > statements.length) && (
          <p>{texts.views.standingOfPart}</p>
        )}
        <SegmentedControl
          size="xs"
          transitionDuration={0}
          aria-label={texts.views.order}
          data={[
            { value: 'picture', label: texts.views.asInPicture },
            { value: 'total', label: texts.views.mostFirst },
          ]}
          value={byTotal ? 'total' : 'picture'}
          onChange={(value) => sort(value === 'total')}
        />
        <CsvButton name="megaphone-matrix" rows={() => rowsFor(matrix)} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <section className="view-scroll" tabIndex={0} aria-label={texts.views.matrixCaption}>
        <table className="matrix">
          <caption className="hidden">{texts.views.matrixCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.views.amplifier}</th>
              {matrix.columns.map((node) => (
                <th key={node.id} scope="col" className={selected === node.id ? 'chosen-row' : undefined}>
                  <EntryLink id={node.id} name={node.label} />
                </th>
              ))}
              <th scope="col">{texts.views.total}</th>
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ node, cells, total }) => (
              <tr key={node.id} className={selected === node.id ? 'chosen-row' : undefined}>
                <th scope="row">
                  <EntryLink id={node.id} name={node.label} />
                </th>
                {cells.map((cell, at) => (
                  <td key={matrix.columns[at]?.id}>{cell && <CellButton cell={cell} />}</td>
                ))}
                <td className="matrix-total">{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function CellButton({ cell }: { cell: Cell }) {
  const { view, go } = useView();
  return (
    <button
      type="button"
      className={`matrix-cell ${cell.standing}`}
      aria-pressed={view.selected === cell.edge}
      title={texts.views.cell(cell.statements, texts.views.standings[cell.standing])}
      aria-label={texts.views.cell(cell.statements, texts.views.standings[cell.standing])}
      onClick={() => go(select(cell.edge))}
    >
      {cell.statements} <span aria-hidden>{signs[cell.standing]}</span>
    </button>
  );
}

function rowsFor({ columns, rows }: MatrixOf): (string | number)[][] {
  return [
    [texts.views.amplifier, ...columns.map(({ label }) => label), texts.views.total],
    ...rows.map(({ node, cells, total }) => [
      node.label,
      ...cells.map((cell) => (cell ? `${cell.statements} (${texts.views.standings[cell.standing]})` : '')),
      total,
    ]),
  ];
}
