import { IconQuote } from '@tabler/icons-react';
import type { Source } from '../api/fragments.ts';
import { useView } from '../store/store.ts';
import { read } from '../store/transitions.ts';
import { texts } from '../texts.ts';

/** The way to the exact words in their document. */
export function SourceButton({ source, label }: { source: Source; label?: string }) {
  const go = useView((store) => store.go);
  const { document, start, end, line } = source;
  return (
    <button
      type="button"
      className="source-button"
      title={texts.panel.readIn(document.title)}
      onClick={() => go(read({ document: document.id, start, end }))}
    >
      <IconQuote size={14} aria-hidden />
      {label ?? texts.panel.read}
      {line !== null && <span className="source-line">{texts.panel.line(line)}</span>}
    </button>
  );
}
