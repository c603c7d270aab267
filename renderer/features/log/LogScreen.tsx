import { useIncidentList } from '../../data/queries';
import { useCommand } from '../../parts/keys/use-command';
import { usePaste } from '../../parts/paste/use-paste';
import { showPasted, useWindow } from '../../store/window';
import { DeletedIncidents } from './DeletedIncidents';
import { IncidentList } from './IncidentList';
import { LogHead } from './LogHead';
import styles from './log.module.css';
import { NextMeeting } from './NextMeeting';
import { PasteToNew } from './PasteToNew';
import { Starts } from './Starts';

/** All incidents on this computer, or, before there is one, the ways to begin. */
export function LogScreen() {
  const incidents = useIncidentList();
  const pasted = useWindow((state) => state.pasted);
  useCommand('timeline.paste', () => showPasted(''));
  usePaste(showPasted);

  if (incidents === undefined) return null;
  if (pasted !== null) {
    return (
      <div className={styles['narrow']}>
        <PasteToNew text={pasted} onCancel={() => showPasted(null)} />
      </div>
    );
  }
  if (incidents.length === 0) {
    return (
      <div className={styles['narrow']}>
        <PasteToNew text="" />
        <Starts />
        <DeletedIncidents />
      </div>
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
