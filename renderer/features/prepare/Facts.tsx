import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { DayInput } from '../../ui/DayInput';
import { InlineInput } from '../../ui/InlineInput';
import { MeetingTime } from './MeetingTime';
import { SeverityPick } from './SeverityPick';
import styles from './sections.module.css';

const NAMES = [
  { field: 'lead', label: 'Incident lead' },
  { field: 'commander', label: 'Commander' },
  { field: 'author', label: 'Author' },
] as const;

/** What is known of the incident besides its timeline. */
export function Facts() {
  const { record, people } = useIncident();
  const { commands } = useData();
  const { incident } = record;
  const place = (field: string) => placeOf('incidents', incident.id, field);
  return (
    <section className={styles['section']} aria-label="Facts">
      <div className={styles['sectionHead']}>
        <h2>Facts</h2>
      </div>
      <dl className={styles['fields']}>
        <dt>Date</dt>
        <dd data-place={place('date')}>
          <DayInput
            label="Date of the incident, UTC"
            value={incident.date}
            onCommit={(date) => void commands.patchIncident(incident.id, { date })}
          />
          <span className={styles['hint']}>UTC</span>
        </dd>
        <SeverityPick
          value={incident.severity}
          place={place('severity')}
          onPick={(severity) => void commands.patchIncident(incident.id, { severity }, { typing: true })}
        />
        <dt>Services</dt>
        <dd>
          <InlineInput
            label="Affected services, separated by commas"
            value={incident.services.join(', ')}
            placeholder="checkout-web, payments-api"
            place={place('services')}
            onCommit={(text) =>
              void commands.patchIncident(incident.id, { services: readList(text) }, { typing: true })
            }
          />
        </dd>
        {NAMES.map(({ field, label }) => (
          <NameField
            key={field}
            label={label}
            value={incident[field]}
            options={people}
            place={place(field)}
            onCommit={(name) => void commands.patchIncident(incident.id, { [field]: name }, { typing: true })}
          />
        ))}
        <dt>Meeting</dt>
        <dd className={styles['dayAndTime']}>
          <MeetingTime />
        </dd>
      </dl>
    </section>
  );
}

interface NameFieldProps {
  label: string;
  value: string;
  options: readonly string[];
  place: string;
  onCommit: (name: string) => void;
}

function NameField({ label, ...rest }: NameFieldProps) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <InlineInput label={label} placeholder="Name" {...rest} />
      </dd>
    </>
  );
}

function readList(text: string): string[] {
  const items = text.split(',').map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}
