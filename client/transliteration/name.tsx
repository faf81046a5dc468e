import { inLatin } from '../../picture/type/latin.ts';
import { Foreign } from '../panels/foreign.tsx';
import { useTransliteration } from './use-transliteration.ts';

/** A name as printed; beside it, where the reader asked for that, its Latin letters. */
export function Name({ children }: { children: string }) {
  const on = useTransliteration((store) => store.on);
  const latin = on ? inLatin(children) : null;
  return (
    <>
      <Foreign>{children}</Foreign>
      {latin !== null && <span className="latin"> [{latin}]</span>}
    </>
  );
}
