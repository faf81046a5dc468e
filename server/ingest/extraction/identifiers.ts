import { nameKey, slug } from '../names.ts';
import type { Extraction } from './shape.ts';

/** The kinds of node an extraction names. */
export type EntityKind =
  | 'document'
  | 'section'
  | 'narrative'
  | 'person'
  | 'organization'
  | 'collective'
  | 'channel'
  | 'country'
  | 'place'
  | 'topic'
  | 'event'
  | 'statement'
  | 'claim'
  | 'family'
  | 'counter';

/** A node of the graph as the extraction names it. */
export interface Entity {
  /** Id in the graph. */
  id: string;
  kind: EntityKind;
  name: string;
  /** Every way in which the document may print it; empty for what has no name. */
  names: string[];
}

/** Speakers the extraction names in words, because they are nobody in particular: `Russian propaganda (collective)`. */
const COLLECTIVE = / \(collective\)$/;

/** Finds the graph's node for each id of one extraction. */
export class Identifiers {
  readonly #entities = new Map<string, Entity>();
  readonly #problems: string[] = [];

  constructor(
    extraction: Extraction,
    readonly key: string,
  ) {
    this.#actors(extraction);
    this.#world(extraction);
    this.#printed(extraction);
  }

  /** The node, or undefined where the extraction has nothing by that id. */
  find(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  /** The node's id in the graph; throws where the extraction has nothing by that id, which checking has ruled out. */
  of(id: string): string {
    const entity = this.#entities.get(id);
    if (!entity) throw new Error(`The extraction has nothing with the id ${id}.`);
    return entity.id;
  }

  /** Ids that two things of the extraction, or two nodes of the graph, would share. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  /** The collectives among the speakers. */
  get collectives(): Entity[] {
    return [...this.#entities.values()].filter(({ kind }) => kind === 'collective');
  }

  #actors({ persons, organisations, accounts, reportedPropaganda }: Extraction): void {
    for (const p of persons) this.#add(p.id, 'person', `person:${slug(p.name)}`, p.name, p.aliases);
    for (const o of organisations) this.#add(o.id, 'organization', `organization:${slug(o.name)}`, o.name, o.aliases);
    for (const a of accounts) {
      this.#add(a.id, 'channel', `channel:${slug(a.platform ?? 'unknown')}:${slug(a.name)}`, a.name, [a.name]);
    }
    const collectives = new Set(reportedPropaganda.map((s) => s.speaker).filter((speaker) => COLLECTIVE.test(speaker)));
    for (const speaker of collectives) {
      const name = speaker.replace(COLLECTIVE, '');
      this.#add(speaker, 'collective', `collective:${slug(name)}`, name, [name]);
    }
  }

  #world({ countries, regions, cities, otherEntities, events }: Extraction): void {
    for (const c of countries) {
      this.#add(c.id, 'country', `country:${c.iso.toLowerCase()}`, c.name, [...c.aliases, ...c.adjectives]);
    }
    for (const p of [...regions, ...cities]) this.#add(p.id, 'place', `place:${slug(p.name)}`, p.name, p.aliases);
    for (const x of otherEntities) this.#add(x.id, 'topic', `topic:${slug(x.name)}`, x.name, x.aliases);
    for (const e of events) this.#add(e.id, 'event', `event:${this.key}:${localPart(e.id)}`, e.name, []);
  }

  #printed(extraction: Extraction): void {
    const { document, sections, narratives, metaNarratives, quotes, indirectSpeech, reportedPropaganda } = extraction;
    this.#add(document.id, 'document', `document:${this.key}`, document.title, []);
    sections.forEach((s, ordinal) => {
      const name = s.heading ?? s.id;
      this.#add(sectionId(s.id), 'section', `section:${this.key}:${ordinal}`, name, []);
    });
    for (const n of [...narratives, ...metaNarratives]) this.#own('narrative', n.id, n.title);
    for (const s of [...quotes, ...indirectSpeech, ...reportedPropaganda]) this.#own('statement', s.id, s.id);
    for (const c of extraction.claims) this.#own('claim', c.id, c.text);
    for (const f of extraction.claimFamilies) this.#own('family', f.id, f.text);
    for (const r of extraction.counterEvidence) this.#own('counter', r.id, r.paraphrase);
  }

  #own(kind: EntityKind, id: string, name: string): void {
    this.#add(id, kind, `${kind}:${this.key}:${id}`, name, []);
  }

  #add(from: string, kind: EntityKind, id: string, name: string, names: string[]): void {
    if (this.#entities.has(from)) this.#problems.push(`${from}: the id stands twice.`);
    for (const [otherFrom, other] of this.#entities) {
      if (other.id === id) this.#problems.push(`${from} and ${otherFrom}: both would be ${id} in the graph.`);
    }
    this.#entities.set(from, { id, kind, name, names: distinct(name, names) });
  }
}

/** Sections and narratives share their ids in an extraction. */
export function sectionId(section: string): string {
  return `section ${section}`;
}

function localPart(id: string): string {
  return slug(id.slice(id.indexOf('.') + 1));
}

function distinct(name: string, names: string[]): string[] {
  const keys = new Set(names.map(nameKey));
  return [...new Set(keys.has(nameKey(name)) ? names : [name, ...names])];
}
