import { InputRefused } from '../../digest/reading/refused.ts';

/** @throws InputRefused where narratives are part of themselves, naming the round that they go */
export function refuseCycles(
  file: string,
  parents: ReadonlyMap<string, string[]>,
  nameOf: (id: string) => string,
): void {
  const done = new Set<string>();
  for (const start of parents.keys()) {
    // each step is a node and which of its parents comes next: no recursion, so a long chain is no danger
    const way: { id: string; next: number }[] = [{ id: start, next: 0 }];
    const onWay = new Set([start]);
    while (way.length > 0) {
      const step = way.at(-1) as { id: string; next: number };
      const above = parents.get(step.id)?.[step.next++];
      if (above === undefined) {
        done.add(step.id);
        onWay.delete(step.id);
        way.pop();
      } else if (onWay.has(above)) {
        const round = way.slice(way.findIndex(({ id }) => id === above)).map(({ id }) => nameOf(id));
        throw new InputRefused(
          file,
          `the narratives ${[...round, nameOf(above)].map((name) => `“${name}”`).join(' → ')} are part of themselves.`,
        );
      } else if (!done.has(above)) {
        way.push({ id: above, next: 0 });
        onWay.add(above);
      }
    }
  }
}
