/** A computation that runs when it is first asked for, and then no more. */
export function once<T>(compute: () => T): () => T {
  let done: { value: T } | null = null;
  return () => {
    done ??= { value: compute() };
    return done.value;
  };
}
