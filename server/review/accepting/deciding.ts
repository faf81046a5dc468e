import { HIGHEST_CLEARANCE } from '../../access/marking.ts';
import type { FactType } from '../../ingest/model.ts';
import type { NameIn } from '../printed-names.ts';
import { NameRole, ProposalChange, ProposalKind } from '../proposal.enums.ts';
import type { Reader, ReviewState } from '../steps/review-state.ts';
import { contentOf, type StoredProposal, wordsOf } from '../stored-proposal.ts';
import { todo } from '../todo-reasons.ts';
import type { Acceptance, Outcome } from './acceptance.ts';
import { type Found, knownNodes, type NameChosen, WhoItIs } from './who-it-is.ts';

/** Everything that an analyst decided for one accepted proposal. */
export interface Decision {
  proposal: string;
  expectedVersion: number;
  names?: NameChosen[] | null;
  claim?: { existing?: string | null; wording?: string | null; kind?: string | null } | null;
  claims?: string[] | null;
  existing?: string | null;
  /** Whether an analyst decided more than that it is so, where that was in the edition before. */
  byHand?: boolean;
}

type Todo = { todo: NonNullable<Outcome> };

/** What the acceptance of one proposal may ask: what was decided for it, and what was accepted before it. */
export class Deciding {
  readonly accepted = new Set<string>();
  readonly #along: StoredProposal[] = [];
  readonly #who: WhoItIs;

  constructor(
    readonly reader: Reader,
    readonly state: ReviewState,
    readonly into: Acceptance,
    readonly decisions: ReadonlyMap<string, Decision>,
  ) {
    this.#who = new WhoItIs(reader, state);
  }

  proposal(id: string | null | undefined): StoredProposal | undefined {
    return id ? this.state.proposals.get(id) : undefined;
  }

  who(name: NameIn, proposal: StoredProposal): Promise<Found> {
    return this.#who.find(name, proposal, this.chosen(proposal, name.role), this.into);
  }

  chosen({ id }: StoredProposal, role: NameRole): NameChosen | undefined {
    return this.decisions.get(id)?.names?.find((name) => name.role === role);
  }

  claimChoice({ id }: StoredProposal): Decision['claim'] {
    return this.decisions.get(id)?.claim;
  }

  claimsChosen({ id }: StoredProposal): string[] {
    return this.decisions.get(id)?.claims ?? [];
  }

  /** The id of the node that holds what a proposal says: that of the edition before, where its words are the same. */
  keptId(proposal: StoredProposal, prefix: string): string {
    return this.#kept(proposal, prefix) ?? this.into.idOf(prefix.slice(0, -1), proposal);
  }

  /** The claim that the edition before was accepted as. */
  keptClaim(proposal: StoredProposal): string | undefined {
    const twin = proposal.earlier ? this.state.earlier.get(proposal.earlier) : undefined;
    return twin?.made.find((id) => id.startsWith('claim:'));
  }

  /** Whether a fact of a type was accepted of the same proposal in the edition before. */
  async keptFact({ earlier }: StoredProposal, type: FactType): Promise<boolean> {
    const ids = (earlier && this.state.earlier.get(earlier)?.assertions) || [];
    if (ids.length === 0) return false;
    const rows = await this.reader.read('assertionsNow', { ids, clearance: HIGHEST_CLEARANCE });
    return rows.some(({ predicate }) => predicate === type);
  }

  #kept({ earlier, change }: StoredProposal, prefix: string): string | undefined {
    if (!earlier || (change !== ProposalChange.SAME && change !== ProposalChange.MOVED)) return undefined;
    return this.state.earlier.get(earlier)?.made.find((id) => id.startsWith(prefix));
  }

  /** The node of a kind that an accepted proposal is held by, in this batch or before. */
  madeOf(proposal: StoredProposal, prefix: string): string | undefined {
    const ids = this.accepted.has(proposal.id)
      ? this.into.made.get(proposal.id)
      : proposal.status === 'accepted'
        ? proposal.made
        : [];
    return ids?.find((id) => id.startsWith(prefix));
  }

  decidedOf(proposal: StoredProposal): Readonly<Record<string, string>> {
    return this.into.decided.get(proposal.id) ?? proposal.decided;
  }

  /** The narrative that a proposal is printed under; none where its section has none, or it was rejected. */
  narrativeOf(proposal: StoredProposal): { id: string | null } | Todo {
    const { narrative, section } = contentOf(proposal);
    const found =
      this.proposal(narrative) ??
      [...this.state.proposals.values()].find(
        (one) => one.kind === ProposalKind.NARRATIVE && section != null && contentOf(one).section === section,
      );
    if (!found || found.status === 'rejected') return { id: null };
    const id = this.madeOf(found, 'narrative:');
    if (id) return { id };
    return { todo: todo('FIRST', 'NARRATIVE_FIRST', wordsOf(found)) };
  }

  /** The author of the document, once accepted. */
  author(): string | undefined {
    for (const proposal of this.state.proposals.values()) {
      if (proposal.kind !== ProposalKind.AUTHOR) continue;
      const isAccepted = proposal.status === 'accepted' || this.accepted.has(proposal.id);
      const id = this.decidedOf(proposal)[NameRole.AUTHOR];
      if (isAccepted && id) return id;
    }
    return undefined;
  }

  /** A claim by its id, or by that of an accepted proposal of one. */
  async claim(id: string): Promise<string | undefined> {
    const proposal = this.proposal(id);
    if (proposal) return this.madeOf(proposal, 'claim:');
    return this.into.rows.nodes.claims.has(id) ? id : (await this.knownOf(id, ['Claim']))?.id;
  }

  async knownOf(id: string, kinds: string[]) {
    const known = (await knownNodes(this.reader, [id])).get(id);
    return known && kinds.includes(known.kind) ? known : undefined;
  }

  /** The known node that an analyst says a narrative or an event is. */
  async existing({ id }: StoredProposal, kinds: string[]): Promise<{ id: string } | Todo | null> {
    const chosen = this.decisions.get(id)?.existing;
    if (!chosen) return null;
    const known = await this.knownOf(chosen, kinds);
    if (known) return { id: chosen };
    return { todo: todo('NAME', 'NO_KNOWN', chosen, kinds.join(' or ')) };
  }

  /** Nobody who answers is made an amplifier. */
  async refuseExperts(ids: string[]): Promise<Outcome> {
    const known = await knownNodes(this.reader, ids);
    const expert = ids.find((id) => known.get(id)?.answers || this.into.experts.has(id));
    if (!expert) return null;
    return todo('MODEL', 'ANSWERS_ALREADY', known.get(expert)?.name ?? expert);
  }

  /** Nobody who amplifies is made a source of counter-evidence. */
  async refuseAmplifiers(ids: string[]): Promise<Outcome> {
    const known = await knownNodes(this.reader, ids);
    const amplifier = ids.find((id) => known.get(id)?.amplifies || this.into.amplifiers.has(id));
    if (!amplifier) return null;
    return todo('MODEL', 'AMPLIFIES_ALREADY', known.get(amplifier)?.name ?? amplifier);
  }

  /** Has a section accepted with what stands in it. */
  acceptAlong(section: StoredProposal): void {
    if (section.status === 'accepted' || this.accepted.has(section.id)) return;
    this.into.later(() => {
      if (this.accepted.has(section.id)) return;
      this.accepted.add(section.id);
      this.#along.push(section);
    });
  }

  /** The sections that are to be accepted along, each given once. */
  takeAlong(): StoredProposal[] {
    return this.#along.splice(0);
  }
}
