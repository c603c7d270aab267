import { startTransition, useEffect, useMemo, useState } from 'react';
import { formatDuration } from '#shared/domain/agenda/say-time';
import { sayLevel } from '#shared/domain/incident/policy';
import { type IsoDate, utcDay } from '#shared/domain/units';
import type { IncidentRow } from '../../data/read-incidents';
import { useSeverityNames } from '../../parts/incident/policy-context';
import { incidentHref } from '../../parts/places/routes';
import { aimAt } from '../../store/window';
import { ConfirmDelete } from './ConfirmDelete';
import styles from './incident-list.module.css';
import { rowPlace } from './row-place';
import { sayDayOfMonth, sayMonth } from './say-day';

/** More than a window shows at once. */
const FIRST_ROWS = 24;
/** By then what the program was opened for has had its turn. */
const REST_AFTER_MS = 300;

/** The log, newest day first, by month. */
export function IncidentList({ incidents }: { incidents: readonly IncidentRow[] }) {
  const names = useSeverityNames();
  const [deleting, setDeleting] = useState<IncidentRow | null>(null);
  const sorted = useMemo(() => incidents.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a))), [incidents]);
  const whole = useSoon(REST_AFTER_MS);
  const shown = whole ? sorted : sorted.slice(0, FIRST_ROWS);

  /** The row has the focus and is gone: the one below it has the focus then, else the one above. */
  function leaveRow({ id }: IncidentRow): void {
    const at = sorted.findIndex((row) => row.id === id);
    const next = sorted[at + 1] ?? sorted[at - 1];
    if (next) aimAt(rowPlace(next));
  }

  const months = Map.groupBy(shown, (incident) => dayOf(incident).slice(0, 7));
  return (
    <>
      {[...months].map(([month, rows]) => (
        <section key={month} className={styles['month']}>
          <h2>{sayMonth(month)}</h2>
          <ul>
            {rows.map((incident) => (
              <li key={incident.id} className={styles['incident']}>
                <a
                  href={incidentHref(incident.id, incident.meeting === 'ended' ? 'review' : 'prepare')}
                  data-place={rowPlace(incident)}
                >
                  <time dateTime={dayOf(incident)}>{sayDayOfMonth(dayOf(incident))}</time>
                  <span className={styles['title']}>{incident.title || 'Untitled incident'}</span>
                  <span className={styles['services']}>{incident.services.join(', ')}</span>
                  <span>{incident.severity === null ? '' : sayLevel(incident.severity, names)}</span>
                  <span className={styles['number']}>
                    {incident.duration === null ? '' : formatDuration(incident.duration)}
                  </span>
                  <span className={styles['meeting']}>{MEETING_WORDS[incident.meeting]}</span>
                  <span className={styles['number']}>{sayActions(incident)}</span>
                </a>
                {/* Not a `Button`: a hundred of those take longer than all the rest of the list. */}
                <button
                  type="button"
                  className={styles['delete']}
                  aria-label={`Delete ${incident.title || 'untitled incident'}`}
                  onClick={() => setDeleting(incident)}
                >
                  Delete
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {deleting ? (
        <ConfirmDelete
          incident={deleting}
          onClose={() => setDeleting(null)}
          onDeleted={() => leaveRow(deleting)}
        />
      ) : null}
    </>
  );
}

/** False at first, true a moment later: years of incidents need not be drawn before the first key is answered. */
function useSoon(afterMs: number): boolean {
  const [isSoon, setSoon] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSoon(true)), afterMs);
    return () => clearTimeout(timer);
  }, [afterMs]);
  return isSoon;
}

const MEETING_WORDS = {
  none: 'Draft',
  booked: 'Booked',
  running: 'Running',
  ended: 'Met',
} as const;

function dayOf(incident: IncidentRow): IsoDate {
  return incident.date ?? utcDay(incident.createdAt);
}

function sayActions({ actionsTotal, actionsDone }: IncidentRow): string {
  return actionsTotal === 0 ? 'no actions yet' : `${actionsDone} of ${actionsTotal} done`;
}
