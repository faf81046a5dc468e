import './totals.css';
import { UnstyledButton } from '@mantine/core';
import type { Total } from '../../picture/totals.ts';
import { Foreign } from '../panels/foreign.tsx';
import { texts } from '../texts.ts';

export function TotalsStrip({ totals, onClaim }: { totals: Total[]; onClaim: (id: string) => void }) {
  return (
    <section className="totals" aria-label={texts.totals.heading}>
      {totals.map((total) => (
        <div className={`total total-${total.id}`} key={total.id}>
          <p className="total-line">
            <strong>{total.figure}</strong> {total.label}
          </p>
          {total.claim === null ? (
            <p className="total-note" title={total.note}>
              {total.note}
            </p>
          ) : (
            <UnstyledButton
              className="total-note claim-text"
              title={total.note}
              onClick={() => onClaim(total.claim ?? '')}
            >
              <Foreign>{total.note}</Foreign>
            </UnstyledButton>
          )}
        </div>
      ))}
    </section>
  );
}
