import { IconCheck, IconCopy, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { client } from '../api/client.ts';
import type { Source } from '../api/fragments.ts';
import { graphql } from '../api/graphql.ts';
import { texts } from '../texts.ts';
import { citationOf } from './citation.ts';

const CitedDocument = graphql(`
  query Cited($id: ID!) {
    document(id: $id) { title url published sha256 authors { name } publisher { name } }
  }
`);

/** Copies the words with who said them, and with where they are printed to the character. */
export function CopyQuote({ words, by, source }: { words: string; by: readonly string[]; source: Source }) {
  const [done, setDone] = useState<boolean | null>(null);
  useEffect(() => {
    if (done === null) return;
    const timer = setTimeout(() => setDone(null), 2500);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = async () => {
    const { data } = await client.query(CitedDocument, { id: source.document.id }).toPromise();
    const document = data?.document;
    if (!document) return setDone(false);
    await navigator.clipboard.writeText(citationOf({ words, by, source, document }, texts)).then(
      () => setDone(true),
      () => setDone(false),
    );
  };
  const Icon = done === null ? IconCopy : done ? IconCheck : IconX;
  return (
    <button type="button" className="source-button" aria-live="polite" onClick={() => void copy()}>
      <Icon size={14} aria-hidden />{' '}
      {done === null ? texts.citation.copy : done ? texts.citation.copied : texts.citation.failed}
    </button>
  );
}
