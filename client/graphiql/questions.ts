const files = import.meta.glob<string>('./questions/*.graphql', { query: '?raw', import: 'default', eager: true });

/** The investigators' twelve questions as queries, in their order; one tab each at the first visit. */
export const questions: string[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([, query]) => query);
