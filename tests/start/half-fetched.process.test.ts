import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installation } from '../../cypher/local/installation.ts';
import { packageRoot } from '../../cypher/package-root.ts';

const { version } = installation();
const jars = join(packageRoot, 'data', `neo4j-${version}`, 'lib');
const names = readdirSync(jars).sort();
const cut = names[0] ?? '';
let clone: string;
let folder: string;

/**
 * A network that breaks off, since the tests run without one: a `mvn` that brings the jars that were fetched before, and
 * cuts the first one short where it is told to.
 */
function brokenMaven(when: 'never' | 'from the store of this machine' | 'always'): void {
  const file = join(clone, 'bin', 'mvn');
  mkdirSync(join(clone, 'bin'), { recursive: true });
  writeFileSync(
    file,
    `#!/bin/sh
for arg; do case "$arg" in -DoutputDirectory=*) to="\${arg#*=}";; -Dmaven.repo.local=*) own=yes;; esac; done
echo "\${own:-no}" >> '${clone}/asked'
mkdir -p "$to" && cp '${jars}'/* "$to"
case '${when}' in always) cut=yes;; from*) [ -n "$own" ] || cut=yes;; esac
[ -z "$cut" ] || head -c 1000 '${join(jars, cut)}' > "$to/${cut}"
`,
  );
  chmodSync(file, 0o755);
}

/** Runs the step of setup that fetches Neo4j in a clone that holds nothing else. */
function fetchNeo4j(): { status: number | null; said: string } {
  const step = pathToFileURL(join(clone, 'setup/neo4j-jars.mjs')).href;
  const code = `
    const { neo4jJars } = await import(${JSON.stringify(step)});
    if (neo4jJars.needed()) await neo4jJars.run();
    process.exitCode = neo4jJars.needed() ? 2 : 0;`;
  const env = { ...process.env, PATH: `${join(clone, 'bin')}:${process.env.PATH}` };
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    env,
    encoding: 'utf8',
  });
  return { status, said: stderr };
}

/** For each time Maven was asked: whether it had to use a store of its own. */
const asked = () =>
  existsSync(join(clone, 'asked')) ? readFileSync(join(clone, 'asked'), 'utf8').trim().split('\n') : [];
const sizes = () =>
  readdirSync(join(folder, 'lib'))
    .sort()
    .map((name) => readFileSync(join(folder, 'lib', name)).length);
const wholeSizes = names.map((name) => readFileSync(join(jars, name)).length);

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'megaphone clone '));
  folder = join(clone, 'data', `neo4j-${version}`);
  cpSync(join(packageRoot, 'setup'), join(clone, 'setup'), { recursive: true });
  mkdirSync(join(clone, 'cypher/local'), { recursive: true });
  cpSync(join(packageRoot, 'cypher/local/pom.xml'), join(clone, 'cypher/local/pom.xml'));
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

describe('fetching Neo4j', () => {
  it('brings every jar once, and nothing the second time', () => {
    brokenMaven('never');
    expect(fetchNeo4j().status).toBe(0);
    expect(sizes()).toEqual(wholeSizes);
    expect(fetchNeo4j()).toEqual({ status: 0, said: '' });
    expect(asked()).toEqual(['no']);
  });

  it('heals a jar that was cut short after it was fetched, and one that has gone', () => {
    brokenMaven('never');
    fetchNeo4j();
    truncateSync(join(folder, 'lib', cut), 1000);
    expect(fetchNeo4j()).toMatchObject({
      status: 0,
      said: expect.stringContaining('missing or cut short; it is fetched again'),
    });
    rmSync(join(folder, 'lib', cut));
    expect(fetchNeo4j().status).toBe(0);
    expect(sizes()).toEqual(wholeSizes);
  });

  it('fetches into a store of its own when that of this machine holds half a jar', () => {
    brokenMaven('from the store of this machine');
    const { status, said } = fetchNeo4j();
    expect([status, asked()]).toEqual([0, ['no', 'yes']]);
    expect(said).toContain(`holds half a file of ${cut}: everything is fetched anew.`);
    expect(sizes()).toEqual(wholeSizes);
  });

  it('never takes a broken jar for a whole one, says which it is, and heals at the next start', () => {
    brokenMaven('always');
    const { status, said } = fetchNeo4j();
    expect(status).toBe(1);
    expect(said).toContain(`${cut} came broken from Maven twice.`);
    expect(existsSync(join(folder, 'installed.json'))).toBe(false);
    brokenMaven('never');
    expect(fetchNeo4j().status).toBe(0);
    expect(sizes()).toEqual(wholeSizes);
  });

  it('begins anew after it was cut off half-way', () => {
    brokenMaven('never');
    mkdirSync(join(folder, 'lib.partial'), { recursive: true });
    linkSync(join(jars, cut), join(folder, 'lib.partial', cut));
    mkdirSync(join(folder, 'lib'));
    writeFileSync(join(folder, 'installed.json'), '{"version": "');
    expect(fetchNeo4j().status).toBe(0);
    expect(sizes()).toEqual(wholeSizes);
    expect(existsSync(join(folder, 'lib.partial'))).toBe(false);
  });
});
