import { Ids, Links } from './links.ts';

/** A channel's platform, and its latest follower count; null where nobody states one. */
export interface Counted {
  platform: string;
  count: number | null;
}

/** What is said in all narratives and by whom, as far as a reader may see it; everything by number. It is not changed once it is read. */
export class Said {
  readonly statements = new Ids();
  readonly narratives = new Ids();
  readonly claims = new Ids();
  /** Channels and actors. */
  readonly who = new Ids();
  /** The highest marking of anything that it is made of. */
  marking = 0;

  /** Of each statement: its GraphQL type, how its words are told, and when it was published, ms since 1970, Infinity where nobody has dated it. */
  readonly types: string[] = [];
  readonly modes: string[] = [];
  readonly times: number[] = [];
  /** The GraphQL type of actors; whoever has none is a channel. */
  readonly actorTypes = new Map<number, string>();

  readonly narrativesOf = new Links();
  readonly carriersOf = new Links();
  /** Who said a statement directly or in paraphrase, and who directly. */
  readonly speakersOf = new Links();
  readonly directSpeakersOf = new Links();
  readonly claimsOf = new Links();
  /** Channels that carried a claim outside of all narratives. */
  readonly furtherCarriersOf = new Links();
  readonly operatorsOf = new Links();
  readonly channelsOf = new Links();
  readonly channels = new Map<number, Counted>();
  /** Whoever gave counter-evidence, who is never an amplifier. */
  readonly answering = new Set<number>();

  /** Notes a statement and a narrative that it stands in; returns its number. */
  note(narrative: number, id: string, told: { type: string; mode: string; at: number | null }): number {
    const statement = this.statements.of(id);
    this.types[statement] = told.type;
    this.modes[statement] = told.mode;
    this.times[statement] = told.at ?? Number.POSITIVE_INFINITY;
    this.narrativesOf.add(statement, narrative);
    return statement;
  }

  /** Everything that is joined, by what it is joined by. */
  links(): Links[] {
    return [
      ...[this.narrativesOf, this.carriersOf, this.speakersOf, this.directSpeakersOf, this.claimsOf],
      ...[this.furtherCarriersOf, this.operatorsOf, this.channelsOf],
    ];
  }

  typeOf(who: number): string {
    return this.actorTypes.get(who) ?? 'Channel';
  }

  countOf(channel: number): number | null {
    return this.channels.get(channel)?.count ?? null;
  }

  /** Whether any channel that an actor operates has a known count. */
  hasCountedChannel(actor: number): boolean {
    return this.channelsOf.of(actor).some((channel) => this.countOf(channel) !== null);
  }

  /** Up to so many of some statements, the earliest first, undated ones last. */
  earliest(statements: Iterable<number>, most: number): number[] {
    const found: number[] = [];
    for (const statement of statements) {
      const last = found.at(-1);
      if (found.length === most && last !== undefined && this.#inTime(last, statement) <= 0) continue;
      let place = found.length;
      while (place > 0 && this.#inTime(found[place - 1] ?? 0, statement) > 0) place -= 1;
      found.splice(place, 0, statement);
      if (found.length > most) found.pop();
    }
    return found;
  }

  #inTime(a: number, b: number): number {
    const [one, other] = [this.times[a] ?? Infinity, this.times[b] ?? Infinity];
    if (one !== other) return one < other ? -1 : 1;
    return this.statements.at(a) < this.statements.at(b) ? -1 : a === b ? 0 : 1;
  }
}
