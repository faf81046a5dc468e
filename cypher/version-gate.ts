import { CannotStart } from './cannot-start.ts';

/** The oldest Neo4j whose Cypher has all that the statements use: SHORTEST came with 5.21, CALL (x) { … } with 5.23. */
const oldest = [5, 23] as const;

/**
 * Refuses a Neo4j that would not understand the statements.
 * @param version as the server tells it: 5.26.28, 5.27-aura, 2025.10.1
 * @throws CannotStart that names the version found and the one needed
 */
export function refuseOldNeo4j(version: string): void {
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new CannotStart(
    `This is Neo4j ${version}, and Megaphone needs ${oldest.join('.')} or newer. Update it, or leave NEO4J_URI out to use the local one.`,
  );
}
