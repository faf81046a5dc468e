import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { CannotStart } from '../../cypher/cannot-start.ts';
import { folderError, prepareDataFolder } from '../../cypher/local/data-folder.ts';
import { packageRoot } from '../../cypher/package-root.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'megaphone-folder-'));
});

/** Tries the folder as a user who is not root, since root may write everywhere. */
function prepareAsOrdinaryUser(folder: string): string {
  const module = pathToFileURL(join(packageRoot, 'dist/cypher/local/data-folder.js')).href;
  const code = `import(${JSON.stringify(module)}).then((m) => m.prepareDataFolder(${JSON.stringify(folder)})).then(() => console.log('prepared'), (e) => console.log(e.message))`;
  const ordinary = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  return spawnSync(process.execPath, ['-e', code], { cwd: '/', encoding: 'utf8', ...ordinary }).stdout;
}

describe('the data folder', () => {
  it('is made with all its parents and left empty', () => {
    const folder = join(root, 'a', 'b c');
    prepareDataFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is refused by name where a file stands in its way', () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    expect(() => prepareDataFolder(file)).toThrow(
      `The data folder ${file} cannot be used: it is a file, not a folder.`,
    );
    expect(() => prepareDataFolder(join(file, 'below'))).toThrow('a part of the path is a file');
  });

  it('is refused when its disk has less room than Neo4j needs, with both figures', () => {
    const refuse = () => prepareDataFolder(root, 2 ** 60);
    expect(refuse).toThrow(CannotStart);
    expect(refuse).toThrow(/: \d+ MB are free on its disk and Neo4j needs 1099511627776 MB\. Make room/);
  });

  it('is refused to a user who may not write there, and taken once they may', () => {
    chmodSync(root, 0o555);
    expect(prepareAsOrdinaryUser(root)).toContain(
      `The data folder ${root} cannot be used: this user may not write there.`,
    );
    chmodSync(root, 0o777);
    expect(prepareAsOrdinaryUser(root)).toBe('prepared\n');
  });

  it.each([
    ['EROFS', 'it is on a read-only file system'],
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk quota is used up'],
    ['EIO', 'EIO'],
  ])('is refused for %s in words: %s', (code, words) => {
    const { message } = folderError('/home/data', Object.assign(new Error('x'), { code }));
    expect(message).toBe(
      `The data folder /home/data cannot be used: ${words}. Free or open it, or set MEGAPHONE_HOME to another folder.`,
    );
  });
});
