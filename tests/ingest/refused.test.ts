import { describe, expect, it } from 'vitest';
import { ExtractionRefused } from '../../server/ingest/extraction/refused.ts';
import { extractionRows } from '../../server/ingest/extraction/rows.ts';
import { type Change, readChanged } from './digest.ts';

/** What an extraction is refused for. */
function problems(change: Change): readonly string[] {
  try {
    extractionRows(readChanged(change));
  } catch (error) {
    if (error instanceof ExtractionRefused) return error.problems;
    throw error;
  }
  return [];
}

describe('an extraction', () => {
  it('is taken as it stands', () => {
    expect(problems({})).toEqual([]);
  });

  it('is refused with a text of another hash', () => {
    const change = { text: (t: string) => `${t} `, rehash: false };
    expect(problems(change)).toEqual([expect.stringMatching(/^SHA-256 is [0-9a-f]{64}, source.json says 6fd82efe/)]);
  });

  it('is refused with a hash of its own that is not that of source.json', () => {
    const change: Change = { extraction: (e) => e.mentions.pop(), rehash: false };
    expect(problems(change)).toEqual([expect.stringMatching(/^SHA-256 is [0-9a-f]{64}, source.json says 29cdf865/)]);
  });

  it('is refused when its words moved, every item named', () => {
    const moved = problems({ text: (t) => t.replace('Triumphant music', 'Triumphal music') });
    expect(moved).toContainEqual(expect.stringMatching(/^Q02: at \[3499, 3701\] the document has ““Triumphal music/));
    expect(moved).toContainEqual(expect.stringMatching(/^Q02 segment 1: at \[3500, 3700\]/));
    // everything behind the change stands one place further on, everything before it stands where it stood
    expect(moved).toContainEqual(expect.stringMatching(/^R17: at \[6580, 6694\]/));
    expect(moved.filter((problem) => /^(R0\d|Q01)/.test(problem))).toEqual([]);
  });

  it('is refused when a span lies outside the document', () => {
    const change: Change = {
      extraction: (e) => {
        const mention = e.mentions[0];
        if (mention) mention.span = [14150, 14200];
      },
    };
    expect(problems(change)).toContain('mention of c.ru: the span [14150, 14200] is not inside the document.');
  });

  it('is refused when a line number is wrong', () => {
    const change: Change = {
      extraction: (e) => {
        const quote = e.quotes[3];
        if (quote) quote.line = 38;
      },
    };
    expect(problems(change)).toEqual(['Q04: begins on line 37 of the document, not on line 38.']);
  });

  it('is refused when it names what it does not have', () => {
    const change: Change = {
      extraction: (e) => {
        const relation = e.relations.find((r) => r.type === 'SPOKE_TO');
        if (relation) relation.to = 'o.bbc';
      },
    };
    expect(problems(change)).toEqual(['relation p.hrystenko SPOKE_TO o.bbc: nothing has the id o.bbc.']);
  });

  it('is refused when an item and the relations disagree', () => {
    const change: Change = {
      extraction: (e) => {
        const claim = e.claims.find((c) => c.id === 'C17');
        if (claim) claim.rebuttedBy = ['R16'];
      },
    };
    expect(problems(change)).toEqual(['R16 REBUTS C17: is not among the relations.']);
  });

  it('is refused when its own totals are wrong', () => {
    const change: Change = { extraction: (e) => Object.assign(e.totals, { mentions: 170 }) };
    expect(problems(change)).toEqual(['totals.mentions: 170 is stated, 169 found.']);
  });

  it('is refused when it says the same twice', () => {
    const change: Change = {
      extraction: (e) => {
        const [mention] = e.mentions;
        if (mention) e.mentions.push(mention);
        e.totals.mentions = 170;
      },
    };
    expect(problems(change)).toEqual(['mention of c.ru at [4, 10]: stands twice.']);
  });

  it('is refused when two actors would have one id', () => {
    const change: Change = {
      extraction: (e) => {
        const person = e.persons.find((p) => p.id === 'p.markov');
        if (person) person.name = 'Zarubin';
      },
    };
    expect(problems(change)).toEqual(['p.markov and p.zarubin: both would be person:zarubin in the graph.']);
  });

  it('is refused with a relation that has no place in the model', () => {
    const change: Change = {
      extraction: (e) => {
        const relation = e.relations.find((r) => r.type === 'SPOKE_TO');
        if (relation) relation.type = 'SHOUTED_AT';
        e.totals.relationsByType = undefined;
        delete e.totals.relationsByType;
      },
    };
    expect(problems(change)).toEqual(['relation p.hrystenko SHOUTED_AT o.nv: the model has no place for it.']);
  });

  it('is refused with a value of the wrong kind, and says where', () => {
    const change: Change = {
      extraction: (e) => {
        const claim = e.claims[3];
        if (claim) claim.kind = 'rumour';
        Object.assign(e.accounts[1] ?? {}, { followers: '342,000' });
      },
    };
    expect(problems(change)).toEqual([
      expect.stringMatching(/^accounts\[1\]\.followers \(a\.pooln3\): .*expected number/),
      'claims[3].kind (C04): is no kind of claim',
    ]);
  });

  it('is refused with a key we do not know, which would be lost', () => {
    const change: Change = { extraction: (e) => Object.assign(e.claims[0] ?? {}, { confidence: 0.4 }) };
    expect(problems(change)).toEqual([expect.stringMatching(/^claims\[0\] \(C01\): .*confidence/)]);
  });

  it('is refused with an ambiguity that belongs nowhere', () => {
    const change: Change = {
      notes: (n) => {
        n.ambiguities = n.ambiguities.filter((a) => a.id !== 'A15');
      },
    };
    expect(problems(change)).toEqual(['A15: no node is named that this ambiguity is about.']);
  });

  it('is refused when source.json gives no sensible rating or marking', () => {
    const change: Change = { source: (s) => Object.assign(s, { sourceReliability: 'G', marking: 5 }) };
    expect(problems(change)).toEqual([
      expect.stringMatching(/^sourceReliability: /),
      expect.stringMatching(/^marking: /),
    ]);
  });
});
