import { HIGHEST_CLEARANCE } from '../../access/marking.ts';
import { nameKey } from '../../ingest/names.ts';
import { CARRYING, type NameSuggestion, SPEAKING, suggestNames } from '../matching/suggest-names.ts';
import { isChannelRole, type NameIn, namesIn } from '../printed-names.ts';
import { NameRole, NewActorKind } from '../proposal.enums.ts';
import type { Reader, ReviewState } from '../steps/review-state.ts';
import { contentOf, type StoredProposal } from '../stored-proposal.ts';
import { todo } from '../todo-reasons.ts';
import type { Acceptance, Outcome } from './acceptance.ts';

/** What an analyst says of one name. */
export interface NameChosen {
  role: NameRole;
  existing?: string | null;
  asNew?: NewActorKind | null;
  name?: string | null;
}

/** A known node as `chosenNodes` gives it. */
export interface KnownNode {
  id: string;
  kind: string;
  name: string;
  answers: boolean;
  amplifies: boolean;
}

/** Who a name is, or what stays to do first. */
export type Found = { id: string } | { todo: NonNullable<Outcome> };

/** Reads nodes by id, those that are there. */
export async function knownNodes(reader: Reader, ids: readonly string[]): Promise<Map<string, KnownNode>> {
  const rows = await reader.read('chosenNodes', { ids: [...new Set(ids)], clearance: HIGHEST_CLEARANCE });
  return new Map((rows as unknown as KnownNode[]).map((row) => [row.id, row]));
}

/** Finds who the names of proposals are: by an analyst's word, or by one given for the same name in this document. */
export class WhoItIs {
  readonly #decided = new Map<string, string>();
  readonly #suggested = new Map<string, NameSuggestion[]>();

  constructor(
    readonly reader: Reader,
    state: ReviewState,
  ) {
    for (const proposal of state.proposals.values()) this.remember(proposal, proposal.decided);
    // who a name was in the edition before, it is in this one, unless an analyst says otherwise
    for (const proposal of state.earlier.values()) this.#rememberEarlier(proposal);
  }

  /** Remembers who the names of a proposal are, for the same names elsewhere in the document. */
  remember(proposal: StoredProposal, decided: Readonly<Record<string, string>>): void {
    for (const name of namesIn(proposal)) {
      const id = decided[name.role];
      if (id) this.#decided.set(keyOf(name), id);
    }
  }

  /** Who the name was decided to be elsewhere in this document. */
  decided(name: NameIn): string | undefined {
    return this.#decided.get(keyOf(name));
  }

  /** Who a name is; a new actor or channel is recorded where an analyst wants one, or nobody known has such a name. */
  async find(name: NameIn, proposal: StoredProposal, chosen: NameChosen | undefined, into: Acceptance): Promise<Found> {
    const found = await this.#find(name, proposal, chosen, into);
    if ('id' in found) {
      const decided = into.decided.get(proposal.id);
      if (decided) decided[name.role] = found.id;
      into.later(() => this.#decided.set(keyOf(name), found.id));
      into.hold(found.id);
    }
    return found;
  }

  async #find(
    name: NameIn,
    proposal: StoredProposal,
    chosen: NameChosen | undefined,
    into: Acceptance,
  ): Promise<Found> {
    if (chosen?.existing) return this.#existing(name, chosen.existing);
    if (chosen) return { id: await this.#fresh(name, proposal, chosen, into) };
    const decided = this.decided(name);
    if (decided) return { id: decided };
    if (name.role === NameRole.MENTIONED) {
      return { todo: todo('NAME', 'SAY_WHO_IS_MENTIONED', name.words) };
    }
    if (name.fullerName) {
      return { todo: todo('NAME', 'SAY_WHO_FULLER', name.words, name.fullerName) };
    }
    const [first] = await this.#suggestions(name);
    if (first) {
      return { todo: todo('NAME', 'SAY_WHO', name.words, first.name, first.id, first.reason) };
    }
    return { id: await this.#fresh(name, proposal, undefined, into) };
  }

  async #existing(name: NameIn, id: string): Promise<Found> {
    const node = (await knownNodes(this.reader, [id])).get(id);
    const kinds = isChannelRole(name.role) ? CARRYING : SPEAKING;
    const allowed =
      name.role === NameRole.MENTIONED ? [...kinds, 'Channel', 'Country', 'Place', 'Topic', 'Event'] : kinds;
    if (node && allowed.includes(node.kind)) return { id };
    const kindsAllowed = allowed.join(', ');
    if (!node) return { todo: todo('NAME', 'NAMES_NOBODY', name.words, id, kindsAllowed) };
    return { todo: todo('NAME', 'NAMES_ANOTHER_KIND', name.words, id, kindsAllowed, node.kind) };
  }

  async #fresh(
    name: NameIn,
    proposal: StoredProposal,
    chosen: NameChosen | undefined,
    into: Acceptance,
  ): Promise<string> {
    const called = chosen?.name?.trim() || name.words;
    if (isChannelRole(name.role)) return into.newChannel(contentOf(proposal).channel?.platform ?? null, called);
    const kind = name.role === NameRole.PUBLISHER ? NewActorKind.ORGANIZATION : NewActorKind.PERSON;
    const id = into.newActor(chosen?.asNew ?? kind, name.words, called, name.roleText);
    // kept apart, and the question kept open
    for (const alike of await this.#suggestions(name)) {
      if (alike.id === id || (alike.by !== 'exact' && alike.by !== 'transliteration')) continue;
      const { score, reason, reasonCode, reasonWords } = alike;
      into.fact({
        ...{ type: 'POSSIBLY_SAME_AS', from: id, to: alike.id, span: name.span, spanRule: 'the name' },
        ...{ properties: { score, reason, reasonCode, reasonWords }, status: 'open' },
      });
    }
    return id;
  }

  async #suggestions(name: NameIn): Promise<NameSuggestion[]> {
    const key = keyOf(name);
    const known = this.#suggested.get(key);
    if (known) return known;
    const kinds = isChannelRole(name.role) ? CARRYING : SPEAKING;
    const found = await suggestNames(this.reader, name.words, kinds, HIGHEST_CLEARANCE);
    this.#suggested.set(key, found);
    return found;
  }

  #rememberEarlier(proposal: StoredProposal): void {
    for (const name of namesIn(proposal)) {
      const id = proposal.decided[name.role];
      if (id && !this.#decided.has(keyOf(name))) this.#decided.set(keyOf(name), id);
    }
  }
}

function keyOf({ role, words }: NameIn): string {
  return `${isChannelRole(role) ? 'channel' : 'actor'} ${nameKey(words)}`;
}
