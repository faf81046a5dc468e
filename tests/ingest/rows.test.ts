import { describe, expect, it } from 'vitest';
import { claimKind } from '../../server/ingest/extraction/claim-rows.ts';
import { extractionRows } from '../../server/ingest/extraction/rows.ts';
import { assertionId } from '../../server/ingest/graph-rows.ts';
import { digest, readChanged } from './digest.ts';

const rows = extractionRows(digest());
const key = 'russia-north-korea-pact';
const fact = (name: string) => rows.facts.get(name);

describe('the rows of the digest', () => {
  it('are the same each time', () => {
    expect(extractionRows(digest()).fingerprint()).toBe(rows.fingerprint());
    const changed = readChanged({ extraction: (e) => Object.assign(e.claims[0] ?? {}, { text: 'Another wording.' }) });
    expect(extractionRows(changed).fingerprint()).not.toBe(rows.fingerprint());
  });

  it('keep a channel apart from persons: what it is said to say, it carries', () => {
    expect(fact(`channel:unknown:alex-parker-returns CARRIED statement:${key}:Q14 `)?.properties).toEqual({
      role: 'origin',
      at: null,
      followersAt: 221_000,
    });
    expect(fact(`channel:unknown:pool-n3 CARRIED statement:${key}:Q03 `)?.properties.role).toBe('relay');
    const says = [...rows.facts.values()].filter((f) => f.type === 'SAID' && f.from.startsWith('channel:'));
    expect(says).toEqual([]);
  });

  it('keep the extraction’s two words for one relationship as two assertions', () => {
    const carried = [...rows.assertions.values()].filter(
      (a) => a.subject === 'channel:unknown:alex-parker-returns' && a.object === `statement:${key}:Q14`,
    );
    expect(carried.map((a) => a.predicate).sort()).toEqual(['CARRIED', 'SAID']);
  });

  it('tell direct, indirect and reported speech apart', () => {
    const modes = (from: string, statement: string) => fact(`${from} SAID statement:${key}:${statement} `)?.properties;
    expect(modes('person:vladimir-putin', 'Q08')).toEqual({ mode: 'direct' });
    expect(modes('person:armen-gasparyan', 'I01')).toEqual({ mode: 'indirect' });
    expect(modes('person:meister', 'Q03')).toEqual({ mode: 'reported' });
    expect(modes('organization:kremlin', 'S04')).toEqual({ mode: 'reported' });
  });

  it('state the follower count of an account once, from both of its lines', () => {
    const reach = [...rows.facts.values()].filter(
      (f) => f.type === 'HAD_REACH' && f.from === 'channel:unknown:gasparyan',
    );
    expect(reach).toHaveLength(1);
    const lines = [...rows.assertions.values()].filter((a) => a.object === reach[0]?.to);
    expect(lines.map((a) => a.excerpt)).toEqual([
      'Gasparyan 209,000 followers:',
      'Armen Gasparyan, 209,000 followers:',
    ]);
  });

  it('give no year to a date that is printed without one', () => {
    expect(rows.nodes.events.get(`event:${key}:visit`)).toMatchObject({
      start: null,
      precision: null,
      dateText: 'June 19th',
      note: 'no year in the text; 2024 from outside (texty.org.ua gives 18-19 June 2024)',
    });
    expect(rows.nodes.events.get(`event:${key}:visit2000`)).toMatchObject({
      start: '2000-01-01',
      precision: 'year',
      dateText: '2000',
    });
  });

  it('ask who somebody may be and merge nobody', () => {
    expect(fact('person:markov POSSIBLY_SAME_AS person:sergey-markov ')).toMatchObject({ status: 'open' });
    expect(rows.nodes.persons.get('person:sergey-markov')?.candidate).toBe(true);
    const ofCandidates = [...rows.facts.values()].filter((f) => [f.from, f.to].includes('person:sergey-markov'));
    expect(ofCandidates.map((f) => f.type)).toEqual(['POSSIBLY_SAME_AS']);
  });

  it('reduce the wording of a claim’s kind to the kind', () => {
    expect(
      ['explicit (demand)', 'partly implied', 'implied (joke)', 'reported, collective', 'conceded'].map(claimKind),
    ).toEqual(['explicit', 'implied', 'implied', 'reported', 'conceded']);
  });

  it('name an assertion by what it says and where it stands', () => {
    const span = { start: 1, end: 2 };
    const id = assertionId('a', 'SAID', 'b', 'hash', span);
    expect(id).toMatch(/^assertion:[0-9a-f]{32}$/);
    expect(assertionId('a', 'SAID', 'b', 'hash', { ...span })).toBe(id);
    expect(assertionId('a', 'SAID', 'b', 'hash', { start: 1, end: 3 })).not.toBe(id);
    expect(assertionId('aS', 'AID', 'b', 'hash', span)).not.toBe(id);
  });
});
