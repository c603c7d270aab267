/** Counts something that happens now and then, for those who want to know that it has. */
export interface Counter {
  count(): number;
  raise(): void;
  subscribe(listener: () => void): () => void;
}

export function createCounter(): Counter {
  const listeners = new Set<() => void>();
  let count = 0;
  return {
    count: () => count,
    raise() {
      count += 1;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
