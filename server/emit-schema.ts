import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { packageRoot } from '../cypher/package-root.ts';
import { buildMegaphoneSchema } from './schema.ts';

// schema.graphql is what the client and partners are built on; CI fails where it is older than the code
writeFileSync(
  join(packageRoot, 'schema.graphql'),
  `${printSchema(lexicographicSortSchema(await buildMegaphoneSchema()))}\n`,
);
