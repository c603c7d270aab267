import { impactQuality } from '#shared/domain/incident/texts';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { StoredText } from '../../parts/incident/StoredText';
import { aimAt } from '../../store/window';
import { Button } from '../../ui/Button';
import styles from './prepare.module.css';

const COLUMNS = [
  { field: 'metric', label: 'Metric', placeholder: 'Users affected' },
  { field: 'value', label: 'Value', placeholder: 'How many' },
  { field: 'note', label: 'Note', placeholder: 'Note' },
] as const;

/** What it did to people and money, in numbers. */
export function Impact() {
  const { incident, impacts } = useIncident().record;
  const { commands } = useData();

  async function add(): Promise<void> {
    const added = await commands.addImpact(incident.id);
    if (added.ok) aimAt(placeOf('impacts', added.value.id, 'metric'));
  }

  return (
    <section className={styles['section']} aria-label="Impact">
      <div className={styles['sectionHead']}>
        <h2>Impact</h2>
      </div>
      <ul className={`${styles['lines']} ${styles['impact']}`} data-rows>
        {impacts.map((row) => (
          <li key={row.id} data-row>
            {COLUMNS.map(({ field, label, placeholder }) => (
              <StoredText
                key={field}
                of={{
                  table: 'impacts',
                  id: row.id,
                  field,
                  label: field === 'metric' ? label : `${label} of ${row.metric || 'this metric'}`,
                }}
                row={row}
                value={row[field]}
                placeholder={placeholder}
                section="went_wrong"
                quality={impactQuality(row, field)}
              />
            ))}
            <span className={styles['remove']}>
              <Button
                tone="plain"
                small
                name={`Remove ${row.metric || 'this row'}`}
                onClick={() => void commands.removeRow('impacts', row.id)}
              >
                Remove
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <div className={styles['add']} data-place={placeOf('incidents', incident.id, 'impact')}>
        <Button small onClick={() => void add()}>
          Add row
        </Button>
      </div>
    </section>
  );
}
