import { useMemo, useState } from 'react';
import type { Observation } from '#shared/domain/incident/observation';
import { observeTimes } from '#shared/domain/incident/observations';
import { useIncident } from '../../parts/incident/incident-context';
import { nameOfPlace } from '../../parts/incident/places';
import { aimAt } from '../../store/window';
import { Button } from '../../ui/Button';
import styles from './observations.module.css';

/** Two lines at the usual widths; the rest is one press away. */
const SHOWN = 3;

/** What the times say, quietly: a few sentences, each with the way to the rows that it is about. */
export function Observations() {
  const { incident, events } = useIncident().record;
  const observations = useMemo(() => observeTimes({ incident, events }), [incident, events]);
  const [isOpen, setOpen] = useState(false);
  if (observations.length === 0) return null;
  const hidden = observations.length - SHOWN;
  const shown = isOpen ? observations : observations.slice(0, SHOWN);
  return (
    <section className={styles['observations']} aria-label="What the times say">
      <ul>
        {shown.map((observation) => (
          <ObservationItem key={observation.text} observation={observation} />
        ))}
        {hidden > 0 ? (
          <li>
            <Button
              tone="plain"
              small
              className={styles['link']}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? 'Show fewer' : `${hidden} more`}
            </Button>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function ObservationItem({ observation }: { observation: Observation }) {
  return (
    <li>
      <span>{observation.text}</span>
      {observation.places.map(({ label, name, place }) => (
        <Button
          key={`${place.id}:${place.field}`}
          tone="plain"
          small
          className={styles['link']}
          name={name}
          onClick={() => aimAt(nameOfPlace(place))}
        >
          {label}
        </Button>
      ))}
    </li>
  );
}
