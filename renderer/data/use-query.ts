import { liveQuery } from 'dexie';
import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import { useData } from './data-provider';

type Answer<T> = { readonly value: T | undefined } | { readonly error: unknown };

/**
 * Asks again whenever any window changes what was read, and after the database was reopened: a question that was open when the
 * connection was closed is never answered.
 *
 * A later answer gives way to the keyboard: what it changes on a long screen is drawn between two keys, not instead of one.
 *
 * @returns undefined until the first answer
 * @throws what the question has thrown, while the component is drawn
 */
export function useQuery<T>(ask: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  const { reopened } = useData();
  const opening = useSyncExternalStore(reopened.subscribe, reopened.count);
  const [answer, setAnswer] = useState<Answer<T>>({ value: undefined });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what its question depends on
  useEffect(() => {
    let isFirst = true;
    const asking = liveQuery(ask).subscribe({
      next(value) {
        if (isFirst) setAnswer({ value });
        else startTransition(() => setAnswer({ value }));
        isFirst = false;
      },
      error: (error: unknown) => setAnswer({ error }),
    });
    return () => asking.unsubscribe();
  }, [...deps, opening]);
  if ('error' in answer) throw answer.error;
  return answer.value;
}
