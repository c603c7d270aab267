import type { Incident } from '#shared/domain/incident/types';
import { useData } from './data-provider';
import { useQuery } from './use-query';

/** What has been deleted and can be brought back, deleted last first. */
export function useDeletedIncidents(): readonly Incident[] | undefined {
  const { db } = useData();
  return useQuery(async () => {
    // Filtered here: the store would be asked row by row.
    const deleted = (await db.incidents.toArray()).filter(({ deletedAt }) => deletedAt !== null);
    return deleted.sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
  }, [db]);
}
