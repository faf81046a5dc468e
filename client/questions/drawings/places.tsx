import type { Source } from '../../api/fragments.ts';
import { Foreign } from '../../panels/foreign.tsx';
import { useView } from '../../store/store.ts';
import { read } from '../../store/transitions.ts';
import { texts } from '../../texts.ts';

type Placed = Source & {
  document: {
    id: string;
    title: string;
    sections: readonly { id: string; heading: string | null; start: number; end: number }[];
  };
};
interface Recorded {
  id: string;
  source: Placed | null;
  /** Of what no document states: why an analyst states it. */
  note: string | null;
}

/** Each document from its first to its last character, with a mark where the words stand; then reasons without one. */
export function Places({ assertions }: { assertions: readonly Recorded[] }) {
  const go = useView((store) => store.go);
  const documents = new Map<string, Placed[]>();
  for (const { source } of assertions)
    if (source) {
      const known = documents.get(source.document.id) ?? [];
      if (!known.some(({ start, end }) => start === source.start && end === source.end)) known.push(source);
      documents.set(source.document.id, known);
    }
  const reasons = [...new Set(assertions.flatMap(({ source, note }) => (source || note === null ? [] : note)))];
  const strips = [...documents].map(([id, spans]) => {
    const { title, sections } = spans[0]?.document ?? { title: '', sections: [] };
    const length = Math.max(...sections.map(({ end }) => end), ...spans.map(({ end }) => end));
    const at = (offset: number) => `${(100 * offset) / length}%`;
    return (
      <section className="strip" key={id}>
        <h3>
          <Foreign>{title}</Foreign>
        </h3>
        <div className="strip-sections" aria-hidden>
          {sections.map((section) => (
            <span key={section.id} style={{ left: at(section.start), width: at(section.end - section.start) }}>
              {section.heading ?? ''}
            </span>
          ))}
        </div>
        <div className="strip-line">
          {/* the longest first, so that a shorter one within it lies on top */}
          {[...spans]
            .sort((a, b) => b.end - b.start - (a.end - a.start))
            .map(({ start, end, line, excerpt }) => (
              <button
                key={`${start} ${end}`}
                type="button"
                style={{ left: at(start), width: `max(8px, ${at(end - start)})` }}
                title={excerpt}
                aria-label={`${texts.panel.read}, ${line === null ? texts.reader.place(start, end) : texts.panel.line(line)}: ${excerpt}`}
                onClick={() => go(read({ document: id, start, end }))}
              />
            ))}
        </div>
        <ol className="strip-words">
          {[...spans]
            .sort((a, b) => a.start - b.start)
            .map(({ start, end, line, excerpt }) => (
              <li key={`${start} ${end}`}>
                <button type="button" className="entry-link" onClick={() => go(read({ document: id, start, end }))}>
                  <Foreign>{excerpt}</Foreign>
                </button>{' '}
                <span className="dim-text">
                  {line === null ? texts.reader.place(start, end) : texts.panel.line(line)}
                </span>
              </li>
            ))}
        </ol>
      </section>
    );
  });
  return (
    <>
      {strips}
      {reasons.length > 0 && (
        <section className="strip">
          <h3>{texts.forms.notPrinted}</h3>
          <ul className="strip-words">
            {reasons.map((reason) => (
              <li key={reason}>
                <Foreign>{reason}</Foreign>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
