import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import { packageRoot } from '../package-root.ts';

/** Where the Neo4j that setup.mjs fetched is, and the Java that runs it. */
export interface Installation {
  /** Version of Neo4j, such as 5.26.28. */
  version: string;
  /** Absolute path of the java command. */
  java: string;
  /** Class path of all jars. */
  classPath: string;
}

interface Marker {
  version: string;
  java: string;
}

function isMarker(value: unknown): value is Marker {
  return typeof value === 'object' && value !== null && 'version' in value && 'java' in value;
}

/** Version that pom.xml asks for: the first <version> of the file is the project's, which is Neo4j's. */
function wantedVersion(): string {
  const pom = readFileSync(join(packageRoot, 'cypher/local/pom.xml'), 'utf8');
  return /<version>([^<]+)<\/version>/.exec(pom)?.[1] ?? '';
}

/**
 * Reads the marker that setup.mjs writes once every jar is there and whole.
 * @throws CannotStart when setup has not finished.
 */
export function installation(): Installation {
  const version = wantedVersion();
  const folder = join(packageRoot, 'data', `neo4j-${version}`);
  const file = join(folder, 'installed.json');
  const marker: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  if (!isMarker(marker) || marker.version !== version) {
    throw new CannotStart(`Neo4j ${version} has not been fetched yet. Fetch it with: npm run setup`);
  }
  return { version, java: marker.java, classPath: join(folder, 'lib', '*') };
}
