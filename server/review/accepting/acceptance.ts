import { searchKey } from '../../../cypher/search-key.ts';
import { type AssertionRow, assertionId, GraphRows } from '../../ingest/graph-rows.ts';
import { nameKey, slug } from '../../ingest/names.ts';
import type { NodeRows } from '../../ingest/node-rows.ts';
import type { Stated } from '../../ingest/stated.ts';
import { documentKey } from '../importing/prepare.ts';
import { NewActorKind } from '../proposal.enums.ts';
import type { ReviewState } from '../steps/review-state.ts';
import type { ToDo } from '../steps/review-step.ts';
import type { StoredProposal } from '../stored-proposal.ts';

/** What accepting one proposal gives, or what stays to do first. */
export type Outcome = Omit<ToDo, 'proposal'> | null;

/** The rows that a batch of accepted proposals becomes, and which of them each proposal brought. */
export class Acceptance {
  readonly rows = new GraphRows();
  /** Ids of nodes by the proposal that they hold. */
  readonly made = new Map<string, string[]>();
  readonly assertions = new Map<string, string[]>();
  readonly decided = new Map<string, Record<string, string>>();
  /** Actors who speak for a claim, and who answer one, in this batch. */
  readonly amplifiers = new Set<string>();
  readonly experts = new Set<string>();
  readonly key: string;
  readonly analyst: string;
  #proposal: StoredProposal | undefined;
  #pending: (() => void)[] = [];
  #method: 'parser' | 'analyst' | 'model' = 'parser';

  constructor(
    readonly state: ReviewState,
    readonly by: string,
    readonly at: string,
  ) {
    this.key = documentKey(state.sha256);
    this.analyst = `analyst:${slug(by)}`;
  }

  /** Goes on with another proposal; what is recorded from here on is its. */
  begin(proposal: StoredProposal, decidedByHand: boolean): void {
    this.#proposal = proposal;
    this.#pending = [];
    const byHand = decidedByHand || proposal.edits !== null || proposal.method === 'analyst';
    this.#method = proposal.method === 'model' && !byHand ? 'model' : byHand ? 'analyst' : 'parser';
    this.made.set(proposal.id, []);
    this.assertions.set(proposal.id, []);
    this.decided.set(proposal.id, {});
  }

  /** Does something once it is certain that the proposal is accepted. */
  later(work: () => void): void {
    this.#pending.push(work);
  }

  /** The proposal is accepted: all that was recorded for it counts. */
  keep(): void {
    for (const work of this.#pending.splice(0)) work();
  }

  /** Something stays to do: nothing that was recorded for the proposal counts. */
  forget(): void {
    this.#pending = [];
    for (const map of [this.made, this.assertions, this.decided]) map.delete(this.#now.id);
  }

  /** The id of a node that holds what the proposal says. */
  idOf(kind: string, proposal: StoredProposal): string {
    return `${kind}:${this.key}:${proposal.id.slice('proposal:'.length, 'proposal:'.length + 10)}`;
  }

  /** Records a node, and that the proposal is held by it. */
  node<K extends keyof NodeRows>(kind: K, row: Omit<NodeRows[K], 'marking'> & { id: string }): void {
    this.hold(row.id);
    this.later(() => {
      // the first proposal that makes a node tells what it holds; the same name may stand elsewhere without its role
      if (this.rows.nodes[kind].has(row.id)) return;
      this.rows.node(kind, { ...row, marking: this.state.marking } as NodeRows[K]);
    });
  }

  /** Notes that a node holds what the proposal says. */
  hold(id: string): void {
    const made = this.made.get(this.#now.id);
    if (made && !made.includes(id)) made.push(id);
  }

  /** Records an actor of that name, kept apart from every other document's. */
  newActor(kind: NewActorKind, printed: string, name: string, roleText: string | null): string {
    const id = `${kind}:${slug(name)}-${this.key}`;
    const names = [...new Set([printed, name])];
    const lists = { person: 'persons', organization: 'organizations', collective: 'collectives' } as const;
    this.node(lists[kind], {
      ...{ id, name, nameKey: nameKey(name), names, roleText, orgType: null, candidate: false },
      searchKey: searchKey(name, ...names),
    });
    return id;
  }

  /** Records a channel of that name, kept apart from every other document's. */
  newChannel(platform: string | null, name: string): string {
    const platformId = `${slug(name)}-${this.key}`;
    const on = platform ? slug(platform) : 'unknown';
    const id = `channel:${on}:${platformId}`;
    this.node('channels', {
      ...{ id, platform: on, platformId, platformNote: null, operatorNote: null, displayName: name },
      ...{ handle: null, handleKey: null, url: null, searchKey: searchKey(name) },
    });
    return id;
  }

  /** Takes out the rows of nodes that the graph has already: what is known stays as it is. */
  dropKnown(known: ReadonlySet<string>): void {
    const lists: Map<string, unknown>[] = Object.values(this.rows.nodes);
    for (const list of lists) for (const id of known) list.delete(id);
  }

  /** The ids of all nodes that are about to be recorded. */
  nodeIds(): string[] {
    const lists: Map<string, unknown>[] = Object.values(this.rows.nodes);
    return lists.flatMap((list) => [...list.keys()]);
  }

  /** Records a fact with its assertion: who says so, where it is printed, in which run. */
  fact({
    type,
    from,
    to,
    properties = {},
    predicate = type,
    span,
    spanRule,
    note = null,
    status = 'accepted',
  }: Stated): void {
    const { sha256, text, document, run, marking, sourceReliability } = this.state;
    const assertion: AssertionRow = {
      ...{ id: assertionId(from, predicate, to, sha256, span), predicate, subject: from, object: to, ...span },
      ...{ excerpt: text.slice(span), spanRule, method: this.#method, methodVersion: this.#now.methodVersion },
      ...{ confidence: null, sourceReliability, infoCredibility: null, status: 'accepted', assertedAt: this.at },
      ...{ note, marking, document, analyst: this.analyst, run },
    };
    this.later(() => this.rows.fact({ type, from, to, marking, status, properties }, assertion));
    this.assertions.get(this.#now.id)?.push(assertion.id);
  }

  get #now(): StoredProposal {
    if (!this.#proposal) throw new Error('No proposal is being accepted.');
    return this.#proposal;
  }
}
