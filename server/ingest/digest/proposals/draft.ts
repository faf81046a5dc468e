import type { Reason } from '../../../reasons/reason.ts';
import type { Pointed } from '../passage.ts';
import type { Proposal, ProposalKind, Speaker } from './proposal.ts';

type WithoutIdentity<P> = P extends Proposal ? Omit<P, 'id' | 'section'> : never;

/** Collects proposals in the order of reading, numbers them and puts them into the section that is open. */
export class Draft {
  readonly proposals: Proposal[] = [];
  /** Id of the section that is being read. */
  section: string | null = null;
  /** Id of the narrative that is being read. */
  narrative: string | null = null;
  readonly #counts = new Map<ProposalKind, number>();

  /** Adds a proposal and gives its id. */
  add(fresh: WithoutIdentity<Proposal>): string {
    const number = (this.#counts.get(fresh.kind) ?? 0) + 1;
    this.#counts.set(fresh.kind, number);
    const id = `${fresh.kind} ${number}`;
    this.proposals.push({ ...fresh, id, section: this.section } as Proposal);
    return id;
  }

  /** Whether nothing but notes was added after a proposal. */
  isLast(id: string): boolean {
    return this.proposals.findLast(({ kind }) => kind !== 'note')?.id === id;
  }

  /** Says whose the last proposal is, notes aside, where it is an answer of the author's; gives whether it is. */
  giveSource(source: Speaker, why: Reason): boolean {
    const last = this.proposals.findLast(({ kind }) => kind !== 'note');
    if (last?.kind !== 'counterEvidence' || last.source !== null) return false;
    Object.assign(last, { source, ...why });
    return true;
  }

  /** Gives a proposal longer words than it had. */
  lengthen(id: string, words: Pointed): void {
    const proposal = this.proposals.find((one) => one.id === id);
    if (proposal) Object.assign(proposal, words);
  }

  /** Adds the claim that some words make, for an analyst to word. */
  claim(words: Pointed, from: string | null, reason: Reason): void {
    this.add({ kind: 'claim', ...words, from, narrative: this.narrative, needsWording: true, ...reason });
  }
}
