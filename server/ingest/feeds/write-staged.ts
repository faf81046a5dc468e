import type { Database } from '../../../cypher/database.ts';
import { GraphRows, type SupportRow } from '../graph-rows.ts';
import type { NodeRows } from '../node-rows.ts';
import { writeRows } from '../write.ts';
import type { FeedRows } from './feed-rows.ts';

/**
 * Writes a feed that is too large for one transaction. Its new nodes are hidden from everybody until a last transaction
 * shows all of them at once; a relationship or an assertion is seen only where its ends and its document are. What lies
 * between nodes that are known already waits for that last transaction. Cut off, it goes on where the same file comes again.
 * @param step how many assertions, or nodes, one transaction writes
 */
export async function writeStaged(
  database: Database,
  { rows, runId }: FeedRows,
  newNodes: ReadonlySet<string>,
  { step, wrote }: { step: number; wrote: (assertions: number, of: number) => void },
): Promise<void> {
  const shown: { id: string; marking: number }[] = [];
  const last = new GraphRows();
  for (const part of nodeParts(rows, step)) {
    const all = Object.values(part.nodes).flatMap((kind) => [...kind.values()]);
    const hidden = all.filter(({ id }) => newNodes.has(id)).map(({ id, marking }) => ({ id, marking }));
    shown.push(...hidden);
    keep(last, part, (id) => !newNodes.has(id));
    await database.transaction(async (tx) => {
      await writeRows(tx, part);
      await tx.run('hideStaged', { run: runId, ids: hidden.map(({ id }) => id) });
    });
  }
  const { hidden, open } = partedSupport(rows, newNodes);
  let done = 0;
  for (let from = 0; from < hidden.length; from += step) {
    const part = supported(rows, hidden.slice(from, from + step));
    await database.transaction((tx) => writeRows(tx, part));
    done += part.assertions.size;
    wrote(done, rows.assertions.size);
  }
  const rest = supported(rows, open);
  for (const [key, fact] of rest.facts) last.facts.set(key, fact);
  for (const [id, assertion] of rest.assertions) last.assertions.set(id, assertion);
  for (const [key, support] of rest.support) last.support.set(key, support);
  await database.transaction(async (tx) => {
    await writeRows(tx, last);
    for (let from = 0; from < shown.length; from += step)
      await tx.run('showStaged', { rows: shown.slice(from, from + step) });
  });
  wrote(rows.assertions.size, rows.assertions.size);
}

/** The nodes, so many at once; the run and the analyst come first. */
function* nodeParts({ nodes }: GraphRows, step: number): Generator<GraphRows> {
  const kinds = Object.keys(nodes).reverse() as (keyof NodeRows)[];
  for (const kind of kinds) {
    const ids = [...nodes[kind].keys()];
    for (let from = 0; from < ids.length; from += step) {
      const part = new GraphRows();
      for (const id of ids.slice(from, from + step)) copy(nodes, part, kind, id);
      yield part;
    }
  }
}

function copy<K extends keyof NodeRows>(nodes: GraphRows['nodes'], to: GraphRows, kind: K, id: string): void {
  const row = nodes[kind].get(id);
  if (row) to.node(kind, row as NodeRows[K]);
}

/** Moves nodes that everybody sees already out of a part and into the rows of the last transaction. */
function keep(last: GraphRows, part: GraphRows, isKnown: (id: string) => boolean): void {
  for (const kind of Object.keys(part.nodes) as (keyof NodeRows)[]) {
    for (const id of [...part.nodes[kind].keys()].filter(isKnown)) {
      copy(part.nodes, last, kind, id);
      part.nodes[kind].delete(id);
    }
  }
}

type Supported = [key: string, support: SupportRow];

/** What touches a hidden node, and is hidden with it; and what would be seen at once. */
function partedSupport(rows: GraphRows, newNodes: ReadonlySet<string>): { hidden: Supported[]; open: Supported[] } {
  const parted = { hidden: [] as Supported[], open: [] as Supported[] };
  for (const [key, support] of rows.support) {
    const fact = rows.facts.get(factKey(key, support));
    const isHidden = fact !== undefined && (newNodes.has(fact.from) || newNodes.has(fact.to));
    parted[isHidden ? 'hidden' : 'open'].push([key, support]);
  }
  return parted;
}

/** The facts and assertions that belong to some of what is supported. */
function supported(rows: GraphRows, some: readonly Supported[]): GraphRows {
  const part = new GraphRows();
  for (const [key, support] of some) {
    const fact = rows.facts.get(factKey(key, support));
    const assertion = rows.assertions.get(support.assertion);
    if (fact && assertion) part.fact(fact, assertion);
  }
  return part;
}

function factKey(key: string, { assertion }: SupportRow): string {
  return key.slice(assertion.length + 1);
}
