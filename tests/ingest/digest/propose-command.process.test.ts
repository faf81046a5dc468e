import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../cypher/package-root.ts';

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line as a shell does, without any database. */
function megaphone(args: string[], input = ''): Promise<Run> {
  const file = join(packageRoot, 'dist', 'server', 'cli', 'megaphone.js');
  const child = spawn(process.execPath, [file, ...args], {
    cwd: packageRoot,
    env: { ...process.env, NO_COLOR: '1', NEO4J_URI: 'bolt://127.0.0.1:9' },
  });
  const run: Run = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    run.stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    run.stderr += chunk.toString();
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...run, code })));
}

const DIGEST =
  'A Digest of Propaganda\n\nFake: Bridges fall.\n\nAda Marlow, 5K followers:\n\n“They\u202E fall.”\n\nFact: They stand firmly today.';

describe('propose', () => {
  it('prints what a person reads from standard input, and what it did not use', async () => {
    const { code, stdout } = await megaphone(['propose', '-'], DIGEST);
    expect(code).toBe(0);
    expect(stdout).toContain('quote 1              line 7     Ada Marlow, 5000 followers: “They\\u{202E} fall.”');
    expect(stdout).toContain('counterEvidence 1    line 9     the author: They stand firmly today.');
    expect(stdout).toContain('Not used, 0 of 5 paragraphs:');
    expect(stdout).not.toContain('\u202E');
  });

  it('prints JSON whose spans hold its words', async () => {
    const { code, stdout } = await megaphone(['propose', '--json', '-'], DIGEST);
    const { document, text, proposals } = JSON.parse(stdout);
    expect([code, document.place, document.format, document.encoding]).toEqual([0, 'standard input', 'text', 'utf-8']);
    for (const { span, words } of proposals) expect(Array.from(text).slice(span.start, span.end).join('')).toBe(words);
  });

  it('says of a document that is no digest that it is none, proposes nothing and ends with 1', async () => {
    const run = await megaphone(['propose', '-'], 'Bread\n\nFlour and water.');
    expect(run).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^standard input: It is no digest: .* Nothing is proposed\.\n$/),
    });
  });

  it('names the file that cannot be read, and ends with 2 where it was called wrongly', async () => {
    expect(await megaphone(['propose', 'no-such-file'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'no-such-file: there is no such file.\n',
    });
    expect((await megaphone(['propose', '--format', 'pdf', '-'])).code).toBe(2);
  });
});
