import { useEffect, useMemo, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { type Belongings, belongingBy } from '../../picture/gathering/belonging.ts';
import { evidenceOf, groupTexts, type TogetherReach } from '../../picture/gathering/gather-groups.ts';
import { type Group, grouped, groupsOf } from '../../picture/grouped.ts';
import type { Network } from '../../picture/network.ts';
import { isGathered, withGroupNames } from '../../picture/server-groups.ts';
import { GroupingDocument, TogetherDocument } from '../api/grouping.ts';
import { amplificationVariables } from '../store/network-filter.ts';
import { useView } from '../store/store.ts';
import { texts } from '../texts.ts';

type Reaches = ReadonlyMap<string, TogetherReach>;

/** The reach of each group of amplifiers, asked of the server: only it knows which channels two of them share. */
function useReaches(groups: readonly Group[]): Reaches {
  const client = useClient();
  const view = useView((store) => store.view);
  const [reaches, setReaches] = useState<Reaches>(new Map());
  const { filter } = amplificationVariables(view);
  const key = JSON.stringify([filter, groups.filter(({ side }) => side === 'amplifiers')]);
  useEffect(() => {
    const [, wanted] = JSON.parse(key) as [unknown, Group[]];
    let current = true;
    const ask = async ({ id, members }: Group) => {
      const { data } = await client.query(TogetherDocument, { filter: { ...filter, actors: members } }).toPromise();
      return data
        ? [[id, { known: data.amplification.reach.known, unknown: data.amplification.reach.unknownCount }] as const]
        : [];
    };
    void Promise.all(wanted.map(ask)).then((all) => current && setReaches(new Map(all.flat())));
    return () => {
      current = false;
    };
  }, [key, client]);
  return reaches;
}

/** The picture with a node for each group that is not open; as it is while what the groups need is on its way. */
export function useGrouped(base: Network | undefined): { network: Network | undefined; groups: readonly Group[] } {
  const view = useView((store) => store.view);
  const { opened } = view;
  // what the server has gathered is grouped already
  const ofServer = base !== undefined && isGathered(base);
  const grouping = ofServer ? 'none' : view.grouping;
  const variables = amplificationVariables(view);
  const [{ data }] = useQuery({ query: GroupingDocument, variables, pause: grouping === 'none' });
  const all = useMemo(() => {
    if (!base || !data || grouping === 'none') return [];
    const entities = new Map(data.amplification.nodes.map(({ id, entity }): [string, Belongings] => [id, entity]));
    return groupsOf(base, grouping, belongingBy(grouping, base, entities));
  }, [base, data, grouping]);
  const reaches = useReaches(all);
  const network = useMemo(() => {
    if (base && ofServer) return withGroupNames(base, texts);
    const closed = all.filter(({ id }) => !opened.includes(id));
    if (!base || !data || closed.length === 0 || grouping === 'none') return base;
    return grouped(base, closed, evidenceOf(data.amplification.edges), groupTexts(grouping, reaches, texts));
  }, [base, ofServer, data, all, opened, reaches, grouping]);
  return { network, groups: all };
}
