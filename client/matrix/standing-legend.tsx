import './standing-legend.css';
import type { ReactNode } from 'react';
import { texts } from '../texts.ts';
import { type Standing, standings } from './cells.ts';

/** What the signs of the matrix and the timeline say about the claims in a statement. */
export function StandingLegend({ sign }: { sign: (standing: Standing) => ReactNode }) {
  return (
    <ul className="standing-legend" aria-label={texts.page.legend}>
      {standings.map((standing) => (
        <li key={standing}>
          {sign(standing)} {texts.views.standings[standing]}
        </li>
      ))}
    </ul>
  );
}
