import { describe, expect, it } from 'vitest';
import { Evidence } from '../../server/ingest/extraction/evidence.ts';
import { relationSpan } from '../../server/ingest/extraction/relation-span.ts';
import { digest } from './digest.ts';

const checked = digest();
const evidence = new Evidence(checked);

/** The words and the rule found for a relation of the digest, written `from TYPE to`. */
function found(name: string): { words: string; rule: string } | null {
  const relation = checked.extraction.relations.find((r) => `${r.from} ${r.type} ${r.to}` === name);
  if (!relation) throw new Error(`The digest has no relation ${name}.`);
  const place = relationSpan(relation, evidence);
  return place && { words: checked.text.slice(place.span), rule: place.rule };
}

describe('the words that state a relation', () => {
  it('are found for each of the 441 relations of the digest', () => {
    const missing = checked.extraction.relations.filter((relation) => !relationSpan(relation, evidence));
    expect(missing).toEqual([]);
    expect(checked.extraction.relations).toHaveLength(441);
  });

  it.each([
    ['p.wickham AUTHORED doc', 'Written by Matt Wickham, UCMC/HWAG analyst', 'the byline'],
    ['doc DESCRIBES N3', 'Military Powerhouse: America, watch out!', 'the heading of the narrative'],
    ['a.pooln3 RELAYS p.meister', 'attributed to American “journalist” Meister', 'the words the extraction names'],
    [
      'o.cit ECHOES p.hrystenko',
      'Echoing the perspective of Hrystenko',
      'the words the extraction names for the two experts',
    ],
    ['p.gasparyan SAID Q06', 'Gasparyan 209,000 followers:', 'the line that attributes the words'],
    ['p.markov OPERATES a.markov', 'Markov, 72,000 followers:', 'the line that attributes the words'],
    [
      'p.klintsevich SAID Q16',
      'Klintsevich, the “go-to” figure for all things related to the Russian military, was, “This has caused serious concerns for the Americans.”',
      'the speaker’s name up to the end of the words',
    ],
    [
      'R23 VIA o.nv',
      'Radio NV that North Korea is not prepared for a full-scale war with the United States.',
      'the speaker’s name up to the end of the words',
    ],
    ['p.wickham GAVE R10', 'it is indeed Russia who is the main beneficiary', 'the words of the counter-evidence'],
    ['R10 REBUTS C41', 'it is indeed Russia who is the main beneficiary', 'the words of the counter-evidence'],
    [
      'C09 ABOUT c.kp',
      'One fact is certain: Russia and North Korea have strategic partnership relations.”',
      'the sentence of the statement that names what the claim is about',
    ],
    [
      'C10 ABOUT c.kp',
      '“I don’t know of another country where people breathe so freely.',
      'the statement that makes the claim',
    ],
    [
      'C11 PART_OF N3',
      'Gasparyan took this claim even further, asserting that the American media has not reacted with such panic since the days when Bin Laden struck the Twin Towers.',
      'the statement that makes the claim',
    ],
    [
      'p.maslov AFFILIATED_WITH o.iaas',
      'Alexei Maslov, Director of the Institute of Asian and African Studies at Moscow State University:',
      'an attribution line that names both',
    ],
    ['p.putin OFFICE_IN c.ru', 'Russian President Vladimir Putin', 'a sentence that names both'],
    [
      'p.kim OFFICE_IN c.kp',
      'leader of the repressive regime ruling the northern part of the peninsula, Kim Jong Un',
      'a sentence that names both',
    ],
    [
      'c.kp SUPPLIES_ARTILLERY_TO c.ru',
      'North Korea provides Russia with much-needed artillery',
      'a sentence that names both',
    ],
    ['p.zamyatin WROTE w.we', '“We” by Zamyatin', 'a sentence that names both'],
    [
      'p.kim ORCHESTRATED e.protocol',
      'is believed to have been orchestrated by Kim Jung Un',
      'the sentence that names the actor and what was done',
    ],
    [
      'c.ru WAGES e.war',
      'Russia with significant artillery support to continue its war on Ukraine',
      'the words that state the event, with the name beside them',
    ],
    [
      'p.putin SIGNED e.pact',
      'During the visit, the two leaders signed a defence pact',
      'the words that state the event',
    ],
    [
      'c.us STATIONS_TROOPS_ON r.korea',
      'Korean Peninsula. The U.S. would then face a tough decision on whether to withdraw its troops stationed',
      'a paragraph that names both',
    ],
  ])('for %s are “%s”', (relation, words, rule) => {
    expect(found(relation)).toEqual({ words, rule });
  });

  it('name who spoke wherever the document says it', () => {
    const said = checked.extraction.relations.filter((r) => r.type === 'SAID' || r.type === 'CARRIED');
    const unnamed = said.filter((relation) => {
      const place = relationSpan(relation, evidence);
      const names = checked.ids.find(relation.from)?.names ?? [];
      return !names.some((name) => place && checked.text.slice(place.span).includes(name));
    });
    // the account of Armen Gasparyan is called Gasparyan: its name is in both lines
    expect(unnamed).toEqual([]);
  });
});
