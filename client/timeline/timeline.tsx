import '../csv/view-bar.css';
import './timeline.css';
import type { Network } from '../../picture/network.ts';
import type { SelectionEdge } from '../api/selection.ts';
import { CsvButton } from '../csv/csv-button.tsx';
import { StandingLegend } from '../matrix/standing-legend.tsx';
import { EntryLink } from '../panels/entry-link.tsx';
import { useView } from '../store/store.ts';
import { select } from '../store/transitions.ts';
import { day, texts } from '../texts.ts';
import { type Moment, ticksOf, timelineOf } from './lanes.ts';

const iso = (time: number): string => new Date(time).toISOString();

/** Who said what when: a lane for each amplifier, the undated apart, since no day is better than a made-up one. */
export function Timeline({ network, edges }: { network: Network; edges: readonly SelectionEdge[] }) {
  const selected = useView((store) => store.view.selected);
  const { lanes, span } = timelineOf(network, edges);
  const place = (at: number) => (span && span.last > span.first ? (at - span.first) / (span.last - span.first) : 0.5);
  const all = edges.reduce((sum, edge) => sum + (edge.kind === 'AMPLIFIES' ? edge.weight : 0), 0);
  const shown = edges.reduce((sum, edge) => sum + edge.statements.length, 0);
  const undated = lanes.reduce((sum, { moments }) => sum + moments.filter(({ at }) => at === null).length, 0);
  return (
    <div className="view-pane">
      <div className="view-bar">
        <StandingLegend sign={(standing) => <span className={`moment ${standing}`} aria-hidden />} />
        <p>
          {[
            ...(span ? [texts.filters.dates(day(iso(span.first)), day(iso(span.last)))] : []),
            ...(shown < all ? [texts.views.part(shown, all)] : []),
            ...(undated > 0 ? [texts.filters.undated(undated)] : []),
          ].join(' · ')}
        </p>
        <CsvButton
          name="megaphone-timeline"
          rows={() => [
            [texts.views.amplifier, texts.views.when, texts.views.words],
            ...lanes.flatMap(({ node, moments }) =>
              moments.map(({ at, text }) => [node.label, at === null ? '' : iso(at), text]),
            ),
          ]}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <section className="view-scroll" tabIndex={0} aria-label={texts.views.timelineCaption}>
        <div className={span ? 'lanes' : 'lanes without-dates'}>
          <div className="lane lane-head" aria-hidden>
            <span />
            <span className="lane-axis">
              {span &&
                ticksOf(span).map((tick) => (
                  <span key={tick} style={{ left: `${place(tick) * 100}%` }}>
                    {day(iso(tick))}
                  </span>
                ))}
            </span>
            <span>{undated > 0 && texts.views.noDate}</span>
          </div>
          {lanes.map(({ node, moments }) => (
            <div key={node.id} className={selected === node.id ? 'lane chosen-row' : 'lane'}>
              <span className="lane-name">
                <EntryLink id={node.id} name={node.label} />
              </span>
              <span className="lane-axis">
                {moments.map((moment) =>
                  moment.at === null ? null : <Dot key={moment.id} moment={moment} left={place(moment.at)} />,
                )}
              </span>
              <span className="lane-undated">
                {moments.map((moment) => (moment.at === null ? <Dot key={moment.id} moment={moment} /> : null))}
              </span>
            </div>
          ))}
        </div>
      </section>
    </div>
  );
}

function Dot({ moment, left }: { moment: Moment; left?: number }) {
  const { view, go } = useView();
  const words = texts.views.moment(
    moment.at === null ? texts.views.noDate : day(iso(moment.at)),
    moment.text,
    texts.views.standings[moment.standing],
  );
  return (
    <button
      type="button"
      className={`moment ${moment.standing}`}
      style={left === undefined ? undefined : { left: `${left * 100}%` }}
      aria-pressed={view.selected === moment.id}
      aria-label={words}
      title={words}
      onClick={() => go(select(moment.id))}
    />
  );
}
