import { useState } from 'react';
import { EMPTY_INCIDENT } from '#shared/domain/incident/empty-rows';
import { useData } from '../../data/data-provider';
import { EvidencePanel } from '../../parts/evidence/EvidencePanel';
import { useCreateIncident } from '../../parts/incident/use-create-incident';
import { closeEvidence, type EvidenceSource } from '../../store/window';
import styles from './log-screen.module.css';

/** Evidence becomes a new incident, once its preview has been agreed to. */
export function EvidenceToNew({
  source,
  onCancel,
}: {
  source: EvidenceSource | null;
  onCancel?: () => void;
}) {
  const { commands } = useData();
  const create = useCreateIncident();
  const [previewing, setPreviewing] = useState(source !== null);
  return (
    <section className={styles['paste']}>
      {previewing ? null : (
        <>
          <h1>Paste what you have of the timeline</h1>
          <p>
            Chat messages, alert lines, a table. Debrief shows what it understood before anything is kept.
          </p>
        </>
      )}
      <EvidencePanel
        source={source}
        events={[]}
        day={null}
        zone={EMPTY_INCIDENT.zone}
        onPreview={setPreviewing}
        onCancel={onCancel}
        onTake={async (plan, assumed) => {
          const id = await create(assumed.day === null ? {} : { date: assumed.day });
          if (id === null) return;
          const added = await commands.takeImport(id, plan, assumed);
          if (added.ok) closeEvidence();
        }}
      />
    </section>
  );
}
