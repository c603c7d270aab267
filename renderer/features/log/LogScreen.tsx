import { useIncidentList } from '../../data/queries';
import { keyOfSource } from '../../parts/evidence/source-key';
import { useDrop } from '../../parts/evidence/use-drop';
import { usePaste } from '../../parts/evidence/use-paste';
import { useCommand } from '../../parts/keys/use-command';
import { closeEvidence, showEvidence, showFiles, useWindow } from '../../store/window';
import { NarrowPage } from '../../ui/NarrowPage';
import { DeletedIncidents } from './DeletedIncidents';
import { EvidenceToNew } from './EvidenceToNew';
import { IncidentList } from './IncidentList';
import { LogHead } from './LogHead';
import styles from './log-screen.module.css';
import { NextMeeting } from './NextMeeting';
import { Starts } from './Starts';

/** All incidents on this computer, or, before there is one, the ways to begin. */
export function LogScreen() {
  const incidents = useIncidentList();
  const evidence = useWindow((state) => state.evidence);
  useCommand('timeline.paste', () => showEvidence('ask'));
  usePaste((text) => showEvidence({ kind: 'text', text }));
  useDrop(showFiles);

  if (incidents === undefined) return null;
  if (evidence !== null) {
    return (
      <NarrowPage>
        <EvidenceToNew
          key={keyOfSource(evidence)}
          source={evidence === 'ask' ? null : evidence}
          onCancel={closeEvidence}
        />
      </NarrowPage>
    );
  }
  if (incidents.length === 0) {
    return (
      <NarrowPage>
        <EvidenceToNew source={null} />
        <Starts />
        <DeletedIncidents />
      </NarrowPage>
    );
  }
  return (
    <div className={styles['log']}>
      <NextMeeting incidents={incidents} />
      <LogHead />
      <IncidentList incidents={incidents} />
      <DeletedIncidents />
    </div>
  );
}
