import { type ReactNode, useMemo } from 'react';
import type { Decision, IncidentRecord } from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import { tell } from '../../store/window';
import { KeepContext, type Keeping } from '../text/keep-context';

/** Lets the texts of an incident be kept as they are. */
export function KeepProvider({ record, children }: { record: IncidentRecord; children: ReactNode }) {
  const { commands } = useData();
  const incidentId = record.incident.id;
  // The list stays the same object while it says the same, so that no text is looked at again for nothing.
  const stored = JSON.stringify(record.decisions);
  const keeping = useMemo(
    (): Keeping => ({
      decisions: JSON.parse(stored) as Decision[], // safe: written two lines above
      keep(decision) {
        void commands
          .keepSentence(incidentId, decision)
          .then((done) => tell(done.ok ? `Kept as is: “${decision.words}”. Review lists it.` : done.message));
      },
      flagAgain(kept) {
        void commands
          .flagAgain(incidentId, kept)
          .then((done) => tell(done.ok ? `Flagged again: “${kept.sentence}”.` : done.message));
      },
    }),
    [commands, incidentId, stored],
  );
  return <KeepContext value={keeping}>{children}</KeepContext>;
}
