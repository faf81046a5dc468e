import type { Database } from '../cypher/database.ts';
import { DatabaseUnavailable } from '../cypher/database-errors.ts';
import { appliedMigrations } from '../cypher/migrations.ts';

/** What `GET /health` answers. */
export interface Health {
  /** 200 when Neo4j answers, else 503. */
  httpStatus: 200 | 503;
  body: HealthyBody | UnhealthyBody;
}

/** The graph answers. */
export interface HealthyBody {
  status: 'ok';
  neo4j: { version: string; edition: string };
  /** The newest migration that the graph has had. */
  migration: { version: number; name: string; appliedAt: string } | null;
  /** Nodes of each main label that the asker may see. */
  counts: Record<string, number>;
}

/** The graph does not answer. */
export interface UnhealthyBody {
  status: 'unavailable';
  reason: string;
}

async function facts(database: Database, clearance: number): Promise<HealthyBody> {
  const [neo4j, migrations, [row]] = await Promise.all([
    database.server(),
    appliedMigrations(database),
    database.read('labelCounts', { clearance }),
  ]);
  const newest = migrations.at(-1);
  return {
    status: 'ok',
    neo4j,
    migration: newest ? { version: newest.version, name: newest.name, appliedAt: newest.appliedAt } : null,
    counts: Object.fromEntries(Object.entries(row ?? {}).map(([label, count]) => [label, Number(count)])),
  };
}

/**
 * How the graph is, for somebody of that clearance (0 CLEAR to 4 RED): what they may not see is not counted.
 * Never rejects; the reason of a 503 says nothing of addresses or passwords.
 */
export async function health(database: Database, clearance: number): Promise<Health> {
  try {
    return { httpStatus: 200, body: await facts(database, clearance) };
  } catch (error) {
    const reason =
      error instanceof DatabaseUnavailable ? 'Neo4j does not answer.' : 'Neo4j answers, but not what was asked.';
    return { httpStatus: 503, body: { status: 'unavailable', reason } };
  }
}
