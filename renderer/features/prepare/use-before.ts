import { knownDay } from '#shared/domain/incident/known-day';
import type { Repeat } from '#shared/domain/log/repeats';
import { useRepeats } from '../../data/queries';
import { useIncident } from '../../parts/incident/incident-context';
import { usePolicy } from '../../parts/incident/policy-context';

/** The incidents that the one of this screen may repeat; null where it has no day, undefined until they are read. */
export function useBefore(): readonly Repeat[] | null | undefined {
  const { record } = useIncident();
  const { thresholds } = usePolicy();
  return useRepeats({ ...record.incident, date: knownDay(record) }, thresholds.repeat.limit);
}
