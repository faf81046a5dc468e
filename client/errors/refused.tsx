import { Foreign } from '../panels/foreign.tsx';
import { texts } from '../texts.ts';

/** Why something was not done: by the server's code in the reader's language, and the server's own words, which name the value. */
export function Refused({ code, message }: { code: string; message: string }) {
  return (
    <>
      <p>{texts.errors.code(code)}</p>
      {message !== '' && (
        <p className="dim-text">
          <Foreign>{texts.errors.detail(message)}</Foreign>
        </p>
      )}
    </>
  );
}
