import type { ReactNode } from 'react';
import { count } from '../texts.ts';

/** A part of a panel; left out where there is nothing to say. */
export function Section({ title, size, children }: { title: string; size?: number; children: ReactNode }) {
  if (size === 0) return null;
  return (
    <section className="panel-section">
      <h3>
        {title}
        {size !== undefined && <span className="panel-count"> {count(size)}</span>}
      </h3>
      {children}
    </section>
  );
}
