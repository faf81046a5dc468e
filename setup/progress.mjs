import { spawn } from 'node:child_process';

/** A reason to stop that the reader can do something about: shown without a stack. */
export class SetupStopped extends Error {
  name = 'SetupStopped';
}

/** One line for the person who waits. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Shows every few seconds that a long step goes on; the returned function ends it. */
function showProgress(what) {
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  const tty = process.stderr.isTTY;
  say(`${what} ...`);
  const timer = setInterval(
    () => process.stderr.write(tty ? `\r  ${seconds()} s ` : `  ${what}: ${seconds()} s\n`),
    tty ? 1000 : 5000,
  );
  return (outcome) => {
    clearInterval(timer);
    say(`${tty ? '\r' : ''}  ${outcome} after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  };
}

/** Some programs say the reason first, others last. */
function shortened(output) {
  const lines = output.trim().split('\n');
  return (lines.length > 40 ? [...lines.slice(0, 20), '...', ...lines.slice(-20)] : lines).join('\n');
}

/**
 * Runs one command with progress; its own words are shown only when it fails.
 * Rejects with SetupStopped, which ends in `advice`.
 */
export function run(what, command, args, { advice = '', ...options } = {}) {
  const end = showProgress(what);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => {
      end('failed');
      reject(new SetupStopped(`${what} failed: ${error.message}. ${advice}`));
    });
    child.once('close', (code, signal) => {
      if (code === 0) {
        end('done');
        resolve();
        return;
      }
      end('failed');
      reject(new SetupStopped(`${shortened(output)}\n${what} failed (${signal ?? `exit code ${code}`}). ${advice}`));
    });
  });
}
