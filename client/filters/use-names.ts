import { useMemo } from 'react';
import { useQuery } from 'urql';
import { NamesDocument } from '../api/filter-counts.ts';

/** The names of some ids; an id that the server does not know stands for itself. */
export function useNames(ids: readonly string[]): (id: string) => string {
  const asked = [...new Set(ids)].sort().join(' ');
  const variables = useMemo(() => ({ ids: asked.split(' ') }), [asked]);
  const [{ data }] = useQuery({ query: NamesDocument, variables, pause: asked === '' });
  return useMemo(() => {
    const names = new Map((data?.nodes ?? []).flatMap((node) => (node ? [[node.id, nameOf(node)] as const] : [])));
    return (id) => names.get(id) ?? id;
  }, [data]);
}

interface Named {
  id: string;
  name?: string;
  displayName?: string;
  title?: string;
  text?: string;
}

const nameOf = (node: Named): string => node.name ?? node.displayName ?? node.title ?? node.text ?? node.id;
