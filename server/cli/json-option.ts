/** The option of a command whose answer a program may read. */
export const JSON_OPTION = ['--json', 'print JSON'] as const;

/** What it is parsed to. */
export interface JsonOption {
  json?: true;
}
