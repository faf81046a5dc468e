import type { ReactNode } from 'react';

/** A part of a panel; left out where there is nothing to say. */
export function Section({ title, size, children }: { title: string; size?: number; children: ReactNode }) {
  if (size === 0) return null;
  return (
    <section className="panel-section">
      <h3>
        {title}
        {size !== undefined && <span className="panel-count"> {size}</span>}
      </h3>
      {children}
    </section>
  );
}
