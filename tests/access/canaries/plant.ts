import { canaryId, DATE, KINDS, type Level, propertiesOf } from './canary.ts';
import { plantAssertions } from './plant-assertions.ts';
import { plantChanges, plantSeenChange } from './plant-changes.ts';
import { plantRules } from './plant-rules.ts';
import { plantSeenView, plantViews } from './plant-views.ts';
import { relate, relationshipKinds } from './relate.ts';
import { connected, type RunCypher } from './run-cypher.ts';

/** Puts into the graph what everybody sees and the digest has none of, for canaries to hang on. */
export function plantSeen(): Promise<void> {
  return connected(async (run) => {
    await plantSeenChange(run);
    await plantSeenView(run);
  });
}

/** Puts canaries of a level into the graph: nodes, and relationships of every type that the graph knows. */
export function plant(level: Level): Promise<void> {
  return connected((run) => plantAll(run, level));
}

async function plantAll(run: RunCypher, level: Level): Promise<void> {
  const marking = level === 5 ? null : level;
  for (const [labels, prefix] of Object.entries(KINDS)) {
    await run(
      `CREATE (n:${labels} {id: $id, marking: $marking}) SET n += $properties, n.canary = $level,
         n.publishedAt = datetime($date), n.firstSeenAt = datetime($date), n.retrievedAt = datetime($date),
         n.startedAt = datetime($date), n.at = datetime($date)`,
      { id: canaryId(prefix, level), marking, properties: propertiesOf(labels, level), level, date: DATE },
    );
  }
  await relate(run, await relationshipKinds(run), level, marking);
  await plantAssertions(run, level, marking);
  await plantChanges(run, level, marking);
  await plantRules(run, level, marking);
  await plantViews(run, level, marking);
}

/** Takes every canary out again. */
export function uproot(): Promise<void> {
  return connected(uprootAll);
}

async function uprootAll(run: RunCypher): Promise<void> {
  await run('MATCH (n) WHERE n.canary IS NOT NULL DETACH DELETE n');
  await run('MATCH ()-[r]->() WHERE r.canary IS NOT NULL DELETE r');
  await run(
    "MATCH ()-[r]->() WHERE any(id IN r.assertions WHERE id CONTAINS '0canary') SET r.assertions = [id IN r.assertions WHERE NOT id CONTAINS '0canary']",
  );
}
