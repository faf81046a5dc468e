import { Foreign } from '../panels/foreign.tsx';
import type { Reason } from '../reasons/reason.ts';
import { texts } from '../texts.ts';
import { wrong } from './why.ts';

/** Why something was not done: the sentence itself, else what the server's code means and the server's own words, which name the value. */
export function Refused({ code, ...reason }: Reason & { code: string }) {
  if (reason.reasonCode !== null) {
    return (
      <p>
        <Foreign>{wrong(reason)}</Foreign>
      </p>
    );
  }
  return (
    <>
      <p>{texts.errors.code(code)}</p>
      {reason.reason !== '' && (
        <p className="dim-text">
          <Foreign>{wrong(reason)}</Foreign>
        </p>
      )}
    </>
  );
}
