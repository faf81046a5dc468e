/** Tells whoever runs a command how it goes: on stderr, away from the data. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Prints what a command is asked for, on stdout. */
export const print = (line: string): void => void process.stdout.write(`${line}\n`);
