import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logEnd, reasonIn, textSince } from '../../cypher/local/neo4j-log.ts';

describe('the reason of a failed start', () => {
  it.each([
    ['java.net.BindException: Address already in use', 'the port that was free a moment ago has been taken.'],
    ['java.io.IOException: No space left on device', 'the disk is full. Make room and start again.'],
    ['Caused by: java.nio.file.AccessDeniedException: /x/store_lock', 'its data folder cannot be written.'],
    ['org.neo4j.io.locker.FileLockException: Lock file has been locked', 'another Neo4j uses the same data.'],
    ['java.lang.UnsupportedClassVersionError: x', 'this Java is too old: it needs 17 or 21.'],
    ['Error occurred: Could not reserve enough space for object heap', 'there is not enough memory.'],
    ['INFO Starting...\n2026 ERROR Failed on something.\nINFO Stopped.', '2026 ERROR Failed on something.'],
    ['INFO Starting\n\n', 'INFO Starting.'],
    ['', 'it said nothing.'],
  ])('in %j is: %s', (written, reason) => {
    expect(reasonIn(written)).toBe(reason);
  });
});

describe('the log of a start', () => {
  it('is what was written since, even when the log was begun anew or is not there', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'megaphone-log-')), 'neo4j.log');
    expect([logEnd(file), textSince(file, 0)]).toEqual([0, '']);
    writeFileSync(file, 'Started.\n');
    const end = logEnd(file);
    expect(textSince(file, end)).toBe('');
    writeFileSync(file, 'Started.\nStopped.\n');
    expect(textSince(file, end)).toBe('Stopped.\n');
    writeFileSync(file, 'New.\n');
    expect(textSince(file, end)).toBe('New.\n');
  });
});
