import { useData } from '../../data/data-provider';
import { useDeletedIncidents } from '../../data/deleted-incidents';
import { aimAt, tell } from '../../store/window';
import { Button } from '../../ui/Button';
import styles from './incident-list.module.css';
import { rowPlace } from './row-place';

/** What was deleted stays here until it is brought back. */
export function DeletedIncidents() {
  const { commands } = useData();
  const deleted = useDeletedIncidents();

  async function bringBack(id: string): Promise<void> {
    const back = await commands.restoreIncident(id);
    if (back.ok) aimAt(rowPlace({ id }));
    else tell(back.message);
  }

  if (deleted === undefined || deleted.length === 0) return null;
  return (
    <details className={styles['deleted']}>
      <summary>Deleted {deleted.length}</summary>
      <ul>
        {deleted.map((incident) => (
          <li key={incident.id}>
            <span>{incident.title || 'Untitled incident'}</span>
            <Button
              small
              name={`Bring back ${incident.title || 'untitled incident'}`}
              onClick={() => void bringBack(incident.id)}
            >
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
