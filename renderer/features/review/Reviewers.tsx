import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import styles from './reviewers.module.css';

/** Who has read the document and agrees. The document names them. */
export function Reviewers() {
  const { incident } = useIncident().record;
  const { commands } = useData();
  const named = incident.attendees.filter(({ name }) => name.trim() !== '');
  const done = named.filter(({ reviewed }) => reviewed).length;
  return (
    <section
      className={styles['reviewers']}
      aria-label="Reviewed by"
      data-place={placeOf('incidents', incident.id, 'reviewed')}
      tabIndex={named.length === 0 ? -1 : undefined}
    >
      <h2>
        Reviewed by{' '}
        <span>
          {done} of {named.length}
        </span>
      </h2>
      {named.length === 0 ? <p>Attendees are named in Prepare.</p> : null}
      <ul>
        {named.map((person) => (
          <li key={person.id}>
            <label>
              <input
                type="checkbox"
                checked={person.reviewed}
                onChange={(event) =>
                  void commands.patchAttendee(incident.id, person.id, {
                    reviewed: event.currentTarget.checked,
                  })
                }
              />
              <span>{person.name}</span>
              <small>{person.role}</small>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
