import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../../api/client.ts';
import { ImportDocument, type Imported, type Proposal, ProposalsDocument } from '../../api/review.ts';

/** An import with all of its proposals, in the order of reading. */
export interface Queue {
  run: Imported;
  proposals: Proposal[];
}

export type QueueState =
  | { kind: 'loading' }
  | { kind: 'missing' }
  | { kind: 'failed'; queue: Queue | null }
  | { kind: 'there'; queue: Queue };

/** Reads an import with its proposals, page after page; `reload` reads it again and leaves what is shown in its place. */
export function useQueue(id: string): { state: QueueState; reload: () => Promise<Queue | null> } {
  const [state, setState] = useState<QueueState>({ kind: 'loading' });
  const latest = useRef(0);
  const reload = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const next = await read(id);
    // an answer that a later one has overtaken says nothing any more
    if (turn !== latest.current) return null;
    setState((before) =>
      next.kind === 'failed' && before.kind === 'there' ? { kind: 'failed', queue: before.queue } : next,
    );
    return next.kind === 'there' ? next.queue : null;
  }, [id]);
  useEffect(() => {
    void reload();
    // somebody else may have decided while this page was out of sight
    const seen = () => document.visibilityState === 'visible' && void reload();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [reload]);
  return { state, reload };
}

async function read(id: string): Promise<QueueState> {
  const fresh = { requestPolicy: 'network-only' } as const;
  const answer = await client.query(ImportDocument, { id }, fresh).toPromise();
  if (answer.error || !answer.data) return { kind: 'failed', queue: null };
  if (!answer.data.import) return { kind: 'missing' };
  const proposals: Proposal[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof proposalPage>> = await proposalPage(id, after);
    if (!page) return { kind: 'failed', queue: null };
    proposals.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  // the pieces of one that was split have its place among the others
  proposals.sort((a, b) => a.ordinal - b.ordinal || a.start - b.start);
  return { kind: 'there', queue: { run: answer.data.import, proposals } };
}

async function proposalPage(id: string, after: string | null) {
  const variables = { import: id, after };
  const { data } = await client.query(ProposalsDocument, variables, { requestPolicy: 'network-only' }).toPromise();
  return data?.proposals ?? null;
}
