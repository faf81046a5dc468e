import { describe, expect, test } from 'vitest';
import { rawCypher } from '../seed/raw-cypher.ts';
import { editingDesk } from './desk.ts';
import { claimId, DOCUMENT, N1, newClaim, printed, reasoned, statementId } from './inputs.ts';

const desk = editingDesk();

describe('what is refused, with the field and the value, and leaves nothing behind', () => {
  test.each<[string, string, Record<string, unknown>, RegExp]>([
    [
      'words that the document does not have',
      'createClaim',
      newClaim({ source: printed('no such words') }),
      /^BAD_USER_INPUT input\.source\.excerpt is "no such words"/,
    ],
    [
      'words that stand there several times',
      'createClaim',
      newClaim({ source: printed('followers') }),
      /input\.source\.excerpt is "followers": it stands more than once; start must be one of \d+, \d+/,
    ],
    [
      'words at another place',
      'createClaim',
      newClaim({ source: printed('followers', 3) }),
      /input\.source\.start is 3/,
    ],
    [
      'a document that is not there',
      'createClaim',
      newClaim({ source: { document: 'document:none', excerpt: 'x' } }),
      /input\.source\.document is "document:none"/,
    ],
    [
      'neither document nor reason',
      'createClaim',
      newClaim({ source: {} }),
      /input\.source is \{\}: it needs a document or a reason/,
    ],
    ['a claim that nobody makes', 'createClaim', newClaim({ statements: [] }), /input\.statements is \[\]/],
    [
      'a claim made by a person',
      'createClaim',
      newClaim({ statements: ['person:markov'] }),
      /input\.statements\[0\] is "person:markov": it is Actor:Person; EXPRESSES needs Statement there/,
    ],
    [
      'a channel that speaks',
      'relate',
      { ...reasoned, type: 'SAID', from: 'channel:unknown:markov', to: statementId('Q15'), values: { mode: 'direct' } },
      /input\.from is "channel:unknown:markov": it is Channel; SAID needs Actor there/,
    ],
    [
      'a claim that is part of an event',
      'relate',
      { ...reasoned, type: 'PART_OF', from: claimId('C01'), to: 'event:russia-north-korea-pact:visit' },
      /can only be part of a Narrative/,
    ],
    [
      'a value that the type does not know',
      'relate',
      { ...reasoned, type: 'ABOUT', from: claimId('C01'), to: 'country:ua', values: { role: 'x' } },
      /input\.values\.role is "x": ABOUT has no such value/,
    ],
    [
      'a mode that there is not',
      'relate',
      { ...reasoned, type: 'SAID', from: 'person:markov', to: statementId('Q01'), values: { mode: 'shouted' } },
      /input\.values\.mode is "shouted": it must be direct, indirect or reported/,
    ],
    [
      'a fact that is there',
      'relate',
      { ...reasoned, type: 'PART_OF', from: claimId('C01'), to: N1 },
      /PART_OF .*:N1 is there, as CLEAR/,
    ],
    [
      'somebody who is there',
      'createActor',
      { ...reasoned, kind: 'PERSON', name: 'Armen Gasparyan' },
      /input\.name is "Armen Gasparyan": person:armen-gasparyan is there already/,
    ],
    [
      'an organization of the name of a person',
      'createActor',
      { ...reasoned, kind: 'ORGANIZATION', name: 'Zarubin' },
      /input\.name is "Zarubin": person:zarubin is there already/,
    ],
    [
      'a count of followers of a day to come',
      'observeReach',
      { ...reasoned, channel: 'channel:unknown:markov', followers: 1, asOf: '2999-01-01' },
      /input\.asOf is "2999-01-01T00:00:00\.000Z": it lies in the future/,
    ],
    [
      'an expert who would amplify',
      'relate',
      { ...reasoned, type: 'SAID', from: 'person:alina-hrystenko', to: statementId('Q16'), values: { mode: 'direct' } },
      /person:alina-hrystenko would both amplify a claim and give counter-evidence/,
    ],
    [
      'a motive that rebuts',
      'createCounterEvidence',
      {
        ...reasoned,
        kind: 'MOTIVE_EXPOSED',
        text: 'x',
        paraphrase: 'x',
        givenBy: ['person:matt-wickham'],
        rebuts: [claimId('C01')],
      },
      /input\.rebuts is .*only a REBUTTAL rebuts/,
    ],
  ])('%s', async (_name, mutationName, fields, message) => {
    expect(await desk.refused(mutationName, fields)).toMatch(message);
    const [row] = await rawCypher('MATCH (c:Change) RETURN count(c) AS n');
    expect(row?.n).toBe(0);
  });

  test('a marking below that of the document', async () => {
    await rawCypher('MATCH (d:Document {id: $id}) SET d.marking = 2', { id: DOCUMENT });
    expect(await desk.refused('createClaim', newClaim({ marking: 'GREEN' }))).toMatch(
      /^BAD_USER_INPUT input\.marking is "GREEN": document:russia-north-korea-pact is AMBER/,
    );
    await desk.write('createClaim', newClaim({ marking: 'AMBER' }));
  });

  test('a namesake, unless the analyst says that it is one; then both stay apart', async () => {
    const other = await desk.write('createActor', {
      ...reasoned,
      kind: 'PERSON',
      name: 'Armen Gasparyan',
      namesake: true,
    });
    expect(other.id).toMatch(/^person:armen-gasparyan-[0-9a-f]{6}$/);
  });
});
