import '../server/production.ts';
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { startBenchNeo4j } from './bench-neo4j.ts';
import { measureFrames } from './frames/measure.ts';
import { measureLists } from './http/measure.ts';
import { writeGraph } from './nested/graph.ts';
import { measureNested } from './nested/measure.ts';
import { measureNestedOverHttp } from './nested/measure-http.ts';
import { figure, markdown, type Table } from './report.ts';
import { measureStart } from './start/measure.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Measures everything on a Neo4j of the benchmark's own, which is stopped before Megaphone starts its own. */
async function measure(show: (table: Table) => void): Promise<void> {
  const neo4j = await startBenchNeo4j(say);
  try {
    await writeGraph(neo4j.driver, say);
    show(await measureNested(neo4j, say));
    show(await measureNestedOverHttp(neo4j.connection, say));
    show(await measureLists(neo4j.connection, say));
  } finally {
    await neo4j.stop();
  }
  show(await measureStart(say));
  show(await measureFrames(say));
}

const HEADING = `# Results of the benchmark

Measured on a machine of 2 cores, Node ${process.versions.node.split('.')[0]}, Neo4j 5.26.28 Community with a heap of 2 GB, on a generated graph of 20,000
claims (40,000 statements, 500 speakers and their channels, 20,000 pieces of counter-evidence). Peers run beside
Megaphone and in turn with it: trust the ratios more than the times. Load average of the machine before the run: ${figure(loadavg()[1] ?? 0)}
(more than 2 means that other programs took part of the cores, and that times are longer than they would be). Written by \`npm --prefix bench run bench\`.`;

const results = [HEADING];
await measure((table) => {
  const text = markdown(table);
  results.push(text);
  process.stdout.write(`${text}\n\n`);
});
writeFileSync(new URL('results.md', import.meta.url), `${results.join('\n\n')}\n`);
process.exit(0);
