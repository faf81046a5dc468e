import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** The absolute path of a command on PATH; undefined when it is not there. */
export function onPath(command) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((file) => existsSync(file));
}

function places() {
  const jvms = '/usr/lib/jvm';
  const debian = existsSync(jvms) ? readdirSync(jvms).map((name) => join(jvms, name, 'bin/java')) : [];
  const brew = ['/opt/homebrew', '/usr/local'].flatMap((prefix) =>
    ['17', '21'].map((release) => `${prefix}/opt/openjdk@${release}/bin/java`),
  );
  const own = process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, 'bin/java')] : [];
  return [...own, onPath('java'), ...debian, ...brew].filter((file) => file && existsSync(file));
}

/** Java's release, such as 17; 0 when the command does not answer. */
export function releaseOf(java) {
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(stderr ?? '') ?? [];
  return Number(first === '1' ? second : first) || 0;
}

/** The java that Neo4j 5 runs on best: 17 or 21, else a newer one; undefined when there is none. */
export function findJava() {
  const found = [...new Set(places().map((file) => realpathSync(file)))].map((file) => ({ file, release: releaseOf(file) }));
  const best = found.find(({ release }) => release === 17 || release === 21);
  return (best ?? found.find(({ release }) => release > 17))?.file;
}

/** JAVA_HOME of a java command. */
export function homeOf(java) {
  return dirname(dirname(java));
}
