import { useData } from '../../data/data-provider';
import type { IncidentRow } from '../../data/read-incidents';
import { keysOf } from '../../parts/keys/match-keys';
import { tell } from '../../store/window';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { writeKeys } from '../../ui/Keys';
import styles from './log-screen.module.css';

export interface ConfirmDeleteProps {
  incident: IncidentRow;
  onClose: () => void;
  /** Says where the focus goes from the row. */
  onDeleted: () => void;
}

export function ConfirmDelete({ incident, onClose, onDeleted }: ConfirmDeleteProps) {
  const { commands } = useData();
  const title = incident.title || 'Untitled incident';

  async function remove(): Promise<void> {
    const removed = await commands.deleteIncident(incident.id);
    onClose();
    if (removed.ok) onDeleted();
    tell(
      removed.ok
        ? `“${title}” deleted. ${writeKeys(keysOf('undo'))} brings it back, now or from the list below later.`
        : removed.message,
    );
  }

  return (
    <Dialog title="Delete this incident?" onClose={onClose}>
      <p>
        “{title}” leaves the list with everything written about it. It can be brought back from Deleted, at
        the end of the list.
      </p>
      <div className={styles['answers']}>
        <Button onClick={() => void remove()}>Delete</Button>
        <Button tone="plain" keys="Escape" data-autofocus onClick={onClose}>
          Keep it
        </Button>
      </div>
    </Dialog>
  );
}
