import { IconArrowsLeftRight, IconQuote } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { graphql } from '../api/graphql.ts';
import type { QuestionName } from '../store/asking.ts';
import { useView } from '../store/store.ts';
import { ask } from '../store/transitions.ts';
import { texts } from '../texts.ts';

const RecordedDocument = graphql(`
  query Recorded($id: ID!) {
    assertions(filter: { node: $id }, first: 1) { totalCount }
  }
`);

/** What may be compared with another of its kind. */
function comparing(id: string): QuestionName | null {
  if (id.startsWith('narrative:')) return 'narratives';
  return /^(person|organization|collective):/.test(id) ? 'actors' : null;
}

/** From a node to the questions about it: how often it is recorded and where, and what it is like beside another one. */
export function PanelWays({ id }: { id: string }) {
  const go = useView((store) => store.go);
  const [{ data }] = useQuery({ query: RecordedDocument, variables: { id } });
  const recorded = data?.assertions.totalCount ?? 0;
  const comparison = comparing(id);
  if (recorded === 0 && comparison === null) return null;
  return (
    <p className="panel-ways">
      {recorded > 0 && (
        <button type="button" className="source-button" onClick={() => go(ask('stated', [id]))}>
          <IconQuote size={14} aria-hidden /> {texts.questions.stated(recorded)}
        </button>
      )}
      {comparison !== null && (
        <button type="button" className="source-button" onClick={() => go(ask(comparison, [id]))}>
          <IconArrowsLeftRight size={14} aria-hidden /> {texts.comparison.with}
        </button>
      )}
    </p>
  );
}
