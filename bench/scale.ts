import '../server/production.ts';
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { startBenchNeo4j } from './bench-neo4j.ts';
import { figure, markdown } from './report.ts';
import { FULL, writeScaleGraph } from './scale/graph.ts';
import { measureScale } from './scale/measure.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

const neo4j = await startBenchNeo4j(say);
try {
  await writeScaleGraph((text, params) => neo4j.driver.executeQuery(text, params), FULL, say);
  const load = loadavg()[0] ?? 0;
  const table = markdown(await measureScale(neo4j, say));
  const heading = `# A large graph

Measured on a machine of 2 cores, Node ${process.versions.node.split('.')[0]}, Neo4j 5.26.28 Community with a heap of 2 GB, on a generated graph. Load average of the
machine before: ${figure(load)} (more than 2 means that other programs took part of the cores, and that times are longer than they
would be). Written by \`npm --prefix bench run scale\`.`;
  process.stdout.write(`${table}\n`);
  writeFileSync(new URL('scale-results.md', import.meta.url), `${heading}\n\n${table}\n`);
} finally {
  await neo4j.stop();
}
process.exit(0);
