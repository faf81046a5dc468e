import { describe, expect, it } from 'vitest';
import { CannotStart } from '../../cypher/cannot-start.ts';
import { connect } from '../../cypher/database.ts';
import { refuseOldNeo4j } from '../../cypher/version-gate.ts';
import { ownNeo4j } from '../own-neo4j.ts';

describe('the version of Neo4j', () => {
  it.each(['5.23.0', '5.26.28', '5.27-aura', '2025.10.1', '6.0.0'])('%s is taken', (version) => {
    expect(() => refuseOldNeo4j(version)).not.toThrow();
  });

  it.each(['3.5.35', '4.4.41', '5.0.0', '5.22.0', '', 'undefined'])(
    '%j is refused by name, with what is needed',
    (version) => {
      expect(() => refuseOldNeo4j(version)).toThrow(CannotStart);
      expect(() => refuseOldNeo4j(version)).toThrow(`This is Neo4j ${version}, and Megaphone needs 5.23 or newer.`);
    },
  );

  it('of the local one is 5.26.28 Community, which is taken', async () => {
    const database = await connect(ownNeo4j());
    const server = await database.server();
    await database.close();
    expect(server).toEqual({ version: '5.26.28', edition: 'community' });
    refuseOldNeo4j(server.version);
  });
});
