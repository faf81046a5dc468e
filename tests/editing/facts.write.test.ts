import { describe, expect, test } from 'vitest';
import { editingDesk } from './desk.ts';
import { N1, newClaim, reasoned, statementId } from './inputs.ts';

const desk = editingDesk();

describe('a fact', () => {
  const carried = { type: 'CARRIED', from: 'channel:unknown:pool-n3', to: statementId('Q03') };
  const question = `query ($type: FactType!, $from: ID!, $to: ID!) { fact(type: $type, from: $from, to: $to) {
    version withdrawn status values { name value } assertions { status note } } }`;
  const reachOfN1 = async () =>
    (
      await desk.server.done<{ narrative: { reach: { known: number; channels: number } } }>(
        'query ($id: ID!) { narrative(id: $id) { reach { known channels } } }',
        { id: N1 },
      )
    ).narrative.reach;

  test('that is withdrawn counts nowhere, and counts again when it is restored', async () => {
    const was = await reachOfN1();
    // the statement keeps its reported speaker, so it is not left alone
    await desk.write('withdraw', { ...carried, expectedVersion: 1, note: 'Another channel of the same name.' });
    expect(await reachOfN1()).toEqual({ known: was.known - 342_000, channels: was.channels - 1 });
    expect((await desk.server.done(question, carried)).fact).toMatchObject({
      version: 2,
      withdrawn: true,
      status: 'rejected',
    });
    expect(await desk.refused('relate', { ...reasoned, ...carried, values: { role: 'relay' } })).toMatch(
      /has been withdrawn: restore it/,
    );
    await desk.write('restore', { ...carried, expectedVersion: 2, note: 'It was the same after all.' });
    expect(await reachOfN1()).toEqual(was);
    expect((await desk.server.done(question, carried)).fact).toMatchObject({
      version: 3,
      withdrawn: false,
      status: 'accepted',
    });
  });

  test('that is corrected keeps its earlier assertion, superseded; undone, it is as it was', async () => {
    const corrected = await desk.write('correctFact', {
      ...{ ...carried, expectedVersion: 1, values: { role: 'origin' }, marking: 'CLEAR' },
      source: { reason: 'The channel wrote it itself.' },
    });
    expect(corrected.change.fields).toContainEqual({ name: 'role', before: 'relay', after: 'origin' });
    const { fact } = await desk.server.done<{ fact: { assertions: object[] } }>(question, carried);
    expect(fact).toMatchObject({
      version: 2,
      values: [
        { name: 'followersAt', value: '342000' },
        { name: 'role', value: 'origin' },
      ],
    });
    expect(fact.assertions).toContainEqual({ status: 'accepted', note: 'The channel wrote it itself.' });
    expect(fact.assertions).toContainEqual(expect.objectContaining({ status: 'superseded' }));
    await desk.write('undoChange', { change: corrected.change.id });
    const { fact: undone } = await desk.server.done<{ fact: { assertions: object[] } }>(question, carried);
    expect(undone).toMatchObject({
      version: 3,
      values: [
        { name: 'followersAt', value: '342000' },
        { name: 'role', value: 'relay' },
      ],
    });
    expect(undone.assertions).toContainEqual({ status: 'rejected', note: 'The channel wrote it itself.' });
    expect(undone.assertions).toContainEqual(expect.objectContaining({ status: 'accepted' }));
  });

  test('of those RELATED_TO is one of several between the same two, and corrected by its kind', async () => {
    const ends = { type: 'RELATED_TO', from: 'person:taras-zagorodni', to: 'country:kp' };
    for (const kind of ['advises', 'travelledTo']) await desk.write('relate', { ...reasoned, ...ends, kind });
    const corrected = { ...ends, kind: 'advises', expectedVersion: 1, marking: 'GREEN' };
    await desk.write('correctFact', { ...corrected, source: { reason: 'He said so himself.' } });
    const all =
      'query ($type: FactType!, $from: ID!, $to: ID!) { facts(type: $type, from: $from, to: $to) { kind version } }';
    expect(await desk.server.done(all, ends)).toEqual({
      facts: [
        { kind: 'advises', version: 2 },
        { kind: 'travelledTo', version: 1 },
      ],
    });
  });

  test('is not withdrawn where a claim would be left that nobody makes; the claim goes first, and takes it along', async () => {
    const claim = await desk.write('createClaim', newClaim());
    const expresses = {
      type: 'EXPRESSES',
      from: statementId('Q01'),
      to: claim.id,
      expectedVersion: 1,
      note: 'A slip.',
    };
    expect(await desk.refused('withdraw', expresses)).toMatch(
      /^CONFLICT claim:hand:.* would be left without a statement that makes it/,
    );
    await desk.write('withdrawNode', { id: claim.id, expectedVersion: 1, note: 'A slip.' });
    const told = 'query ($id: ID!) { claim(id: $id) { id } history(id: $id) { withdrawn version } }';
    expect(await desk.server.done(told, { id: claim.id })).toEqual({
      claim: null,
      history: { withdrawn: true, version: 2 },
    });
    await desk.write('restoreNode', { id: claim.id, expectedVersion: 2, note: 'No slip.' });
    expect((await desk.server.done(told, { id: claim.id })).claim).toEqual({ id: claim.id });
  });
});
