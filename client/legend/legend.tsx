import './legend.css';
import type { LegendEntry } from '../../picture/legend.ts';
import { glyphSize } from '../../picture/scene/glyphs.ts';
import { texts } from '../texts.ts';
import { glyphSource } from './glyph.ts';
import { usePalette } from './use-palette.ts';

export function Legend({ entries }: { entries: LegendEntry[] }) {
  const palette = usePalette();
  return (
    <ul className="legend" aria-label={texts.page.legend}>
      {entries.map((entry) => (
        <li key={entry.glyph}>
          <img src={glyphSource(entry.glyph, palette)} alt="" {...glyphSize(entry.glyph)} />
          {entry.label}
        </li>
      ))}
    </ul>
  );
}
