import { useQuery } from 'urql';
import { mostNeighbours } from '../../picture/gathering/brought-by.ts';
import { NeighbourCountsDocument, NeighboursDocument } from '../api/neighbourhood.ts';
import { EntryLinks } from '../panels/entry-link.tsx';
import { texts } from '../texts.ts';

function useAllNeighbours(id: string) {
  const [{ data: counted }] = useQuery({ query: NeighbourCountsDocument, variables: { id } });
  const relations = (counted?.neighbourhood.counts ?? []).map(({ kind, direction }) => ({ kind, direction }));
  const [{ data }] = useQuery({
    query: NeighboursDocument,
    variables: { id, relations, first: mostNeighbours },
    pause: relations.length === 0,
  });
  return counted && relations.length === 0 ? [] : data?.neighbourhood.nodes;
}

/** What two nodes are both joined to. */
export function CommonNeighbours({ from, to }: { from: string; to: string }) {
  const [ofOne, ofOther] = [useAllNeighbours(from), useAllNeighbours(to)];
  if (!ofOne || !ofOther) return null;
  const others = new Set(ofOther.map(({ id }) => id));
  const common = ofOne.filter(({ id }) => others.has(id)).map(({ id, label }) => ({ id, name: label }));
  return (
    <section>
      <h3>
        {texts.explore.common} <span className="panel-count">{common.length}</span>
      </h3>
      {common.length === 0 ? <p className="dim-text">{texts.explore.noCommon}</p> : <EntryLinks entries={common} />}
    </section>
  );
}
