import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import { useData } from './data-provider';

/**
 * A live query that asks again also after the database was reopened: a question that was open when the
 * connection was closed is never answered.
 */
export function useQuery<T>(ask: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  const { reopened } = useData();
  const opening = useSyncExternalStore(reopened.subscribe, reopened.count);
  return useLiveQuery(ask, [...deps, opening]);
}
