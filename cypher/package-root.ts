import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function nearestPackage(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`No package.json above ${import.meta.dirname}.`);
  return nearestPackage(parent);
}

/**
 * The root of the clone. What is not compiled (statements, migrations, the digest, the page's example queries) is read
 * from here, so that source and dist/ find the same file.
 */
export const packageRoot = nearestPackage(import.meta.dirname);
