import { useData } from '../../data/data-provider';
import { useDeletedIncidents } from '../../data/deleted-incidents';
import { Button } from '../../ui/Button';
import styles from './incident-list.module.css';

/** What was deleted stays here until it is brought back. */
export function DeletedIncidents() {
  const { commands } = useData();
  const deleted = useDeletedIncidents();
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
              onClick={() => void commands.restoreIncident(incident.id)}
            >
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
