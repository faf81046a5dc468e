import { type Logger, pino } from 'pino';

/** A line for a person at a terminal: the time, how bad it is, what happened, and an error's stack. */
function readable(entry: string): string {
  const { level, time, msg, err, pid, hostname, ...rest } = JSON.parse(entry) as Record<string, unknown>;
  const mark = Number(level) >= 50 ? 'ERROR ' : Number(level) >= 40 ? 'WARNING ' : '';
  const facts = Object.entries(rest).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  const stack = typeof err === 'object' && err !== null && 'stack' in err ? `\n${String(err.stack)}` : '';
  const clock = new Date(Number(time)).toTimeString().slice(0, 8);
  return `${clock} ${mark}${[msg, ...facts].join(' ')}${stack}\n`;
}

/** The program's log, on stderr: one JSON object a line, or a readable line when a person is watching. */
export function createLog(): Logger {
  if (!process.stderr.isTTY) return pino({ level: 'info' }, pino.destination({ dest: 2, sync: true }));
  return pino({ level: 'info' }, { write: (entry: string) => process.stderr.write(readable(entry)) });
}
