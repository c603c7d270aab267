import { formatDateShort, formatTimeUtc } from '#shared/domain/agenda/say-time';
import type { TimelineEvent } from '#shared/domain/incident/types';
import { resolveInstant } from '#shared/domain/timeline/roll-over';
import { type EpochMs, epochMs, type IsoDate, MINUTE_MS, startOfUtcDay, utcDay } from '#shared/domain/units';
import { useData } from '../../data/data-provider';
import { FocusSwap } from '../../ui/FocusSwap';
import { TimeInput } from '../../ui/TimeInput';
import { placeOf } from '../incident/places';
import styles from './time-cell.module.css';
import type { SecondZone } from './use-second-zone';

export interface TimeCellProps {
  event: TimelineEvent;
  /** The day that a first time belongs to. */
  day: IsoDate;
  /** The time of the row above, for a row that has none yet. */
  previousAt: EpochMs | null;
  zone: SecondZone | null;
}

/** The time of a row: text at rest, a typed 24-hour field while it has the focus; below it, the time in the second zone. */
export function TimeCell({ event, day, previousAt, zone }: TimeCellProps) {
  const { commands } = useData();
  const missing = event.at === null;
  const shown = event.at === null ? '––:––' : `${event.approximate ? '~' : ''}${formatTimeUtc(event.at)}`;

  function commit(minuteOfDay: number | null): void {
    const at = minuteOfDay === null ? null : instantFor(minuteOfDay, event.at, day, previousAt);
    void commands.patchEvent(event.id, { at });
  }

  return (
    <span className={styles['time']} data-cell="at">
      <span className={styles['utc']} data-approximate={event.approximate}>
        <FocusSwap
          text={shown}
          label={`Time ${missing ? 'missing' : shown}, UTC. Edit`}
          empty={missing}
          place={placeOf('events', event.id, 'at')}
        >
          <TimeInput
            label="Time, UTC"
            value={event.at === null ? null : minuteOf(event.at)}
            autoFocus
            onCommit={commit}
          />
        </FocusSwap>
      </span>
      {zone === null || event.at === null ? null : <LocalTime at={event.at} zone={zone} />}
    </span>
  );
}

/** `15:23 Berlin`, `00:10 +1 Berlin` where it is another day there. */
function LocalTime({ at, zone }: { at: EpochMs; zone: SecondZone }) {
  const moment = zone.inZone(at);
  if (moment === null) return null;
  const { time, day, daysAhead } = moment;
  const shift = daysAhead === 0 ? '' : ` ${daysAhead > 0 ? '+' : '−'}${Math.abs(daysAhead)}`;
  const said = `${time} in ${zone.city}, ${formatDateShort(day)}`;
  return (
    <span className={styles['local']} title={said}>
      <span aria-hidden="true">
        {time}
        {shift} {zone.city}
      </span>
      <span className="visually-hidden">{said}</span>
    </span>
  );
}

function minuteOf(at: EpochMs): number {
  return Math.floor((at - startOfUtcDay(utcDay(at))) / MINUTE_MS);
}

/** A row keeps its day; a row without a time gets it from the row above (midnight included). */
function instantFor(minute: number, at: EpochMs | null, day: IsoDate, previousAt: EpochMs | null): EpochMs {
  if (at !== null) return epochMs(startOfUtcDay(utcDay(at)) + minute * MINUTE_MS);
  return resolveInstant(day, minute, previousAt);
}
