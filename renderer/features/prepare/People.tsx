import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { aimAt } from '../../store/window';
import { Button } from '../../ui/Button';
import { InlineInput } from '../../ui/InlineInput';
import styles from './sections.module.css';

/** Who comes to the meeting, and in what part. */
export function People() {
  const { incident } = useIncident().record;
  const { commands } = useData();

  async function add(): Promise<void> {
    const added = await commands.addAttendee(incident.id);
    if (added.ok) aimAt(placeOf('incidents', added.value.id, 'name'));
  }

  return (
    <section className={styles['section']} aria-label="Attendees">
      <div className={styles['sectionHead']}>
        <h2>Attendees</h2>
        <span className={styles['count']}>{incident.attendees.length || ''}</span>
      </div>
      <ul className={`${styles['lines']} ${styles['people']}`}>
        {incident.attendees.map((person) => (
          <li key={person.id}>
            <InlineInput
              label="Name of the attendee"
              value={person.name}
              placeholder="Name"
              place={placeOf('incidents', person.id, 'name')}
              onCommit={(name) =>
                void commands.patchAttendee(incident.id, person.id, { name }, { typing: true })
              }
            />
            <InlineInput
              label={`Role of ${person.name || 'the attendee'}`}
              value={person.role}
              placeholder="Role"
              onCommit={(role) =>
                void commands.patchAttendee(incident.id, person.id, { role }, { typing: true })
              }
            />
            <span className={styles['remove']}>
              <Button
                tone="plain"
                small
                name={`Remove ${person.name || 'this attendee'}`}
                onClick={() => void commands.removeAttendee(incident.id, person.id)}
              >
                Remove
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <div className={styles['add']} data-place={placeOf('incidents', incident.id, 'attendees')}>
        <Button small onClick={() => void add()}>
          Add attendee
        </Button>
      </div>
    </section>
  );
}
