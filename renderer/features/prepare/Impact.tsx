import { type SuggestedImpact, unquantified } from '#shared/domain/incident/impact-metrics';
import { impactQuality } from '#shared/domain/incident/texts';
import type { ImpactRow } from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { StoredText } from '../../parts/incident/StoredText';
import { leaveRow } from '../../parts/places/focus-rows';
import { aimAt, tell } from '../../store/window';
import { Button } from '../../ui/Button';
import desk from './desk.module.css';
import { ImpactSuggestions } from './ImpactSuggestions';
import styles from './sections.module.css';

const COLUMNS = [
  { field: 'metric', label: 'Metric', placeholder: 'Users affected' },
  { field: 'value', label: 'Value', placeholder: 'How many' },
  { field: 'note', label: 'Note', placeholder: 'Note' },
] as const;

/** What it did to people and money, in numbers. */
export function Impact() {
  const { incident, impacts } = useIncident().record;
  const { commands } = useData();

  /** The caret goes to what is to be said next. */
  async function add(fields: Partial<SuggestedImpact> = {}): Promise<void> {
    const added = await commands.addImpact(incident.id, fields);
    const next = fields.metric === undefined ? 'metric' : fields.value ? 'note' : 'value';
    if (added.ok) aimAt(placeOf('impacts', added.value.id, next));
    else tell(added.message);
  }

  /** The focus is not lost with the row that goes. */
  function remove(id: string): void {
    if (!leaveRow()) aimAt(placeOf('incidents', incident.id, 'impact'));
    void commands.removeRow('impacts', id);
  }

  return (
    <section className={styles['section']} aria-label="Impact">
      <div className={styles['sectionHead']}>
        <h2>Impact</h2>
      </div>
      {impacts.length === 0 ? (
        <p className={styles['empty']}>
          Nothing yet. How long, how many people, how much? Take a usual metric, or add a row of your own.
        </p>
      ) : null}
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
            <Unquantified row={row} />
            <span className={styles['remove']}>
              <Button
                tone="plain"
                small
                name={`Remove ${row.metric || 'this row'}`}
                onClick={() => remove(row.id)}
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
        <ImpactSuggestions onAdd={(impact) => void add(impact)} />
      </div>
    </section>
  );
}

/** A row that was begun and has no figure says so, quietly. */
function Unquantified({ row }: { row: ImpactRow }) {
  const why = row.metric.trim() === '' && row.value.trim() === '' ? null : unquantified(row);
  return why === null ? null : <p className={desk['unquantified']}>{why}</p>;
}
